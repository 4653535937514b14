package org.rashomon.readings.times;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The earliest and the latest moment that an EDTF value can mean.
 *
 * @param earliest first moment
 * @param latest last moment, inclusive to the minute
 */
public record EdtfRange(LocalDateTime earliest, LocalDateTime latest) {

  public EdtfRange {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("ends before it begins: " + earliest + ".." + latest);
    }
  }

  /**
   * The bounds of a date, a date and time, an interval, a decade ({@code 199X}), a century ({@code
   * 19XX}), a season ({@code 2014-22}), a quarter ({@code 2014-34}); {@code ~} widens them. Empty
   * for durations, for values without a known century, and for what is no EDTF.
   */
  public static Optional<EdtfRange> of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return single(edtf);
    }
    Optional<EdtfRange> from = single(edtf.substring(0, slash));
    Optional<EdtfRange> to = single(edtf.substring(slash + 1));
    return from.flatMap(
        first ->
            to.filter(last -> !last.latest.isBefore(first.earliest))
                .map(last -> new EdtfRange(first.earliest, last.latest)));
  }

  /**
   * Whether two values can mean the same time: one contains the other or they overlap, within what
   * {@code ~} allows. Values that are not anchored to a year are compared by what they name; values
   * that say too little to differ are compatible.
   */
  public static boolean compatible(String a, String b) {
    if (a.startsWith("P") || b.startsWith("P")) {
      return a.startsWith("P") == b.startsWith("P") && Lengths.compatible(a, b);
    }
    if (a.startsWith("XXXX") || b.startsWith("XXXX")) {
      return Unanchored.compatible(a, b);
    }
    Optional<EdtfRange> one = of(a);
    Optional<EdtfRange> other = of(b);
    return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
  }

  public boolean contains(EdtfRange other) {
    return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
  }

  public boolean overlaps(EdtfRange other) {
    return !other.latest.isBefore(earliest) && !other.earliest.isAfter(latest);
  }

  private static Optional<EdtfRange> single(String edtf) {
    boolean about = edtf.endsWith("~");
    String value = about ? edtf.substring(0, edtf.length() - 1) : edtf;
    try {
      EdtfRange range = exact(value);
      return Optional.of(about ? range.widened(margin(value)) : range);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static EdtfRange exact(String value) {
    return switch (value.length()) {
      case 4 -> years(value);
      case 7 -> monthOrSeason(value);
      case 10 -> days(LocalDate.parse(value), LocalDate.parse(value));
      default -> moment(value);
    };
  }

  /** "2020", "199X", "19XX". */
  private static EdtfRange years(String value) {
    int from = Integer.parseInt(value.replace('X', '0'));
    int to = Integer.parseInt(value.replace('X', '9'));
    return days(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  /**
   * "2020-05", a season, "2014-21" (spring) to "2014-24" (winter, into the next year), a quarter,
   * "2014-33" to "2014-36", or a half, "2014-40" and "2014-41".
   */
  private static EdtfRange monthOrSeason(String value) {
    int part = Integer.parseInt(value.substring(5));
    if (part <= 12) {
      YearMonth month = YearMonth.parse(value);
      return days(month.atDay(1), month.atEndOfMonth());
    }
    int year = Integer.parseInt(value.substring(0, 4));
    return switch (part) {
      case 21, 22, 23, 24 -> months(YearMonth.of(year, 3 * (part - 20)), 3);
      case 33, 34, 35, 36 -> months(YearMonth.of(year, 3 * (part - 33) + 1), 3);
      case 40, 41 -> months(YearMonth.of(year, 6 * (part - 40) + 1), 6);
      default -> throw new DateTimeException("neither month nor season: " + value);
    };
  }

  private static EdtfRange months(YearMonth first, int number) {
    return days(first.atDay(1), first.plusMonths(number - 1).atEndOfMonth());
  }

  private static EdtfRange moment(String value) {
    LocalDateTime at = LocalDateTime.parse(value);
    return new EdtfRange(at, at);
  }

  private static EdtfRange days(LocalDate from, LocalDate to) {
    return new EdtfRange(from.atStartOfDay(), to.atTime(LocalTime.of(23, 59)));
  }

  private EdtfRange widened(Duration margin) {
    return new EdtfRange(earliest.minus(margin), latest.plus(margin));
  }

  /** How far off an approximate value of this precision may be. */
  private static Duration margin(String value) {
    return switch (value.length()) {
      case 4 -> Duration.ofDays(value.indexOf('X') < 0 ? 183 : 730);
      case 7 -> Duration.ofDays(15);
      case 10 -> Duration.ofDays(3);
      default -> Duration.ofMinutes(30);
    };
  }
}
