package org.rashomon.readings.times;

import java.time.LocalDate;
import java.util.Optional;

/** "Tuesday evening", "late Tuesday": a part of a day as an interval of its hours. */
final class DayParts {
  private DayParts() {}

  /**
   * The hours of a part of a day.
   *
   * @param day an EDTF day, perhaps with unknown parts
   * @param part "early", "late", "morning", "early morning" and the like
   */
  static String interval(String day, String part) {
    return switch (part) {
      case "early", "early morning" -> day + "T00:00/" + day + "T09:00";
      case "dawn" -> day + "T04:00/" + day + "T08:00";
      case "morning", "late morning", "mid morning" -> day + "T00:00/" + day + "T12:00";
      case "lunchtime" -> day + "T11:30/" + day + "T14:30";
      case "afternoon", "early afternoon", "late afternoon", "mid afternoon" ->
          day + "T12:00/" + day + "T18:00";
      case "evening", "early evening", "late evening" -> day + "T17:00/" + day + "T23:59";
      case "late" -> day + "T18:00/" + day + "T23:59";
      default -> day + "T18:00/" + next(day) + "T06:00";
    };
  }

  private static String next(String day) {
    return parse(day).map(date -> date.plusDays(1).toString()).orElse(day);
  }

  private static Optional<LocalDate> parse(String day) {
    return day.length() == 10 && Character.isDigit(day.charAt(0)) && day.indexOf('X') < 0
        ? Optional.of(LocalDate.parse(day))
        : Optional.empty();
  }
}
