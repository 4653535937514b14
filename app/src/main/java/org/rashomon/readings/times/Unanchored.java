package org.rashomon.readings.times;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Compares values whose year is not known by the weekday, month, day or hour that they name. */
final class Unanchored {
  private static final int MOST_DAYS = 370;

  private Unanchored() {}

  /** Whether two values, at least one of them without a year, can mean the same time. */
  static boolean compatible(String a, String b) {
    return clocksMeet(a, b) && daysMeet(date(a), date(b));
  }

  private static boolean clocksMeet(String a, String b) {
    Optional<LocalTime> one = clock(a);
    Optional<LocalTime> other = clock(b);
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    boolean about = a.endsWith("~") || b.endsWith("~");
    Duration apart = Duration.between(one.get(), other.get()).abs();
    return apart.compareTo(Duration.ofMinutes(about ? 30 : 0)) <= 0;
  }

  private static boolean daysMeet(String a, String b) {
    if (a.startsWith("XXXX") && b.startsWith("XXXX")) {
      return patternsMeet(a, b);
    }
    String open = a.startsWith("XXXX") ? a : b;
    String known = a.startsWith("XXXX") ? b : a;
    Optional<EdtfRange> range = EdtfRange.of(known);
    if (range.isEmpty()) {
      return true;
    }
    LocalDate day = range.get().earliest().toLocalDate();
    for (int i = 0; i < MOST_DAYS && !day.isAfter(range.get().latest().toLocalDate()); i++) {
      if (fits(open, day)) {
        return true;
      }
      day = day.plusDays(1);
    }
    return false;
  }

  /** Two patterns of one form meet when no known part differs; of two forms they may. */
  private static boolean patternsMeet(String a, String b) {
    boolean weekdays = a.contains("W") && b.contains("W");
    boolean dates = !a.contains("W") && !b.contains("W");
    if (!weekdays && !dates) {
      return true;
    }
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      boolean known = a.charAt(i) != 'X' && b.charAt(i) != 'X';
      if (known && a.charAt(i) != b.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String open, LocalDate day) {
    if (open.contains("W")) {
      return open.endsWith("-" + day.getDayOfWeek().getValue());
    }
    return patternsMeet(open, day.toString());
  }

  /** The part of a value before the hour, an interval's first day. */
  private static String date(String value) {
    int slash = value.indexOf('/');
    String first = slash > 0 && value.startsWith("XXXX") ? value.substring(0, slash) : value;
    if (!first.startsWith("XXXX")) {
      return first;
    }
    int hour = first.indexOf('T');
    String day = hour < 0 ? first : first.substring(0, hour);
    return day.endsWith("~") ? day.substring(0, day.length() - 1) : day;
  }

  private static Optional<LocalTime> clock(String value) {
    int hour = value.indexOf('T');
    if (hour < 0 || value.indexOf('/') >= 0 || value.length() < hour + 6) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(value.substring(hour + 1, hour + 6)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
