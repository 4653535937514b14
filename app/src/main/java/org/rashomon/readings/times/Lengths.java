package org.rashomon.readings.times;

import java.util.OptionalDouble;

/** Compares ISO 8601 durations of one unit, as {@link TimeReader} writes them. */
final class Lengths {
  private static final double SAME = 0.01;
  private static final double ABOUT = 0.2;

  private Lengths() {}

  /** Whether two durations can be the same length. */
  static boolean compatible(String a, String b) {
    OptionalDouble one = days(a);
    OptionalDouble other = days(b);
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    double margin = a.endsWith("~") || b.endsWith("~") ? ABOUT : SAME;
    double larger = Math.max(one.getAsDouble(), other.getAsDouble());
    return Math.abs(one.getAsDouble() - other.getAsDouble()) <= margin * larger;
  }

  /** Its length in days, empty when it is not said or not of this form. */
  private static OptionalDouble days(String period) {
    String value = period.endsWith("~") ? period.substring(0, period.length() - 1) : period;
    boolean clock = value.startsWith("PT");
    int from = clock ? 2 : 1;
    if (value.length() < from + 2) {
      return OptionalDouble.empty();
    }
    try {
      double amount = Double.parseDouble(value.substring(from, value.length() - 1));
      return OptionalDouble.of(amount * unit(value.charAt(value.length() - 1), clock));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static double unit(char unit, boolean clock) {
    return switch (unit) {
      case 'S' -> 1.0 / 86_400;
      case 'M' -> clock ? 1.0 / 1_440 : 365.25 / 12;
      case 'H' -> 1.0 / 24;
      case 'W' -> 7;
      case 'Y' -> 365.25;
      default -> 1;
    };
  }
}
