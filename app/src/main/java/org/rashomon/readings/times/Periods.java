package org.rashomon.readings.times;

import org.rashomon.readings.TimeExpression.Granularity;

/** ISO 8601 durations from an amount and a unit. */
final class Periods {
  private Periods() {}

  /**
   * The duration of so many units.
   *
   * @param amount a number, or X for one that is not said
   */
  static String iso(String amount, String unit) {
    return switch (unit) {
      case "second" -> "PT" + amount + "S";
      case "minute" -> "PT" + amount + "M";
      case "hour" -> "PT" + amount + "H";
      case "week" -> "P" + amount + "W";
      case "fortnight" -> "P" + times(amount, 2) + "W";
      case "weekend" -> "P" + times(amount, 2) + "D";
      case "month" -> "P" + amount + "M";
      case "year" -> "P" + amount + "Y";
      case "decade" -> "P" + times(amount, 10) + "Y";
      case "century" -> "P" + times(amount, 100) + "Y";
      default -> "P" + amount + "D";
    };
  }

  static Granularity granularity(String unit) {
    return switch (unit) {
      case "second", "minute" -> Granularity.MINUTE;
      case "hour" -> Granularity.HOUR;
      case "week", "fortnight" -> Granularity.WEEK;
      case "month" -> Granularity.MONTH;
      case "year" -> Granularity.YEAR;
      case "decade" -> Granularity.DECADE;
      case "century" -> Granularity.CENTURY;
      default -> Granularity.DAY;
    };
  }

  private static String times(String amount, int factor) {
    int number = Lexicon.figures(amount);
    return number < 0 ? "X" : Integer.toString(number * factor);
  }
}
