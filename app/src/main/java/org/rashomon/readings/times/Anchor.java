package org.rashomon.readings.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.articles.Published;

/**
 * Turns days that are said in part into dates, seen from the day of publication. Without one, what
 * is not known is written as X: {@code XXXX-WXX-2} is a Tuesday, {@code XXXX-05-09} the ninth of
 * May of some year.
 */
final class Anchor {
  /** A day this far ahead may still be meant by a verb in the past: "was moved from May 9". */
  private static final int SOON = 14;

  private final Optional<LocalDate> day;

  Anchor(Published published) {
    this.day = published.edtf().flatMap(Anchor::parse);
  }

  /** The day of publication, when it is known to the day. */
  Optional<LocalDate> day() {
    return day;
  }

  /** A weekday (1 is Monday): the latest one, or the next one when it lies ahead. */
  String weekday(int weekday, Direction direction) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return day.map(
            at ->
                direction == Direction.FUTURE
                    ? at.with(TemporalAdjusters.nextOrSame(wanted))
                    : at.with(TemporalAdjusters.previousOrSame(wanted)))
        .map(LocalDate::toString)
        .orElse("XXXX-WXX-" + weekday);
  }

  /** A weekday that is said to be last or next, never the day of publication itself. */
  String otherWeekday(int weekday, boolean next) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    return day.map(
            at ->
                at.with(next ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previous(wanted)))
        .map(LocalDate::toString)
        .orElse("XXXX-WXX-" + weekday);
  }

  /** A day of a month in the year that puts it nearest to publication. */
  String dayOfMonth(int month, int dayOfMonth, Direction direction) {
    return day.flatMap(at -> nearest(at, month, dayOfMonth, direction))
        .map(LocalDate::toString)
        .orElse(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, dayOfMonth));
  }

  /** The year that gives a day of a month this weekday, nearest to publication. */
  String dayOnWeekday(int weekday, int month, int dayOfMonth, Direction direction) {
    Optional<LocalDate> best = Optional.empty();
    if (day.isPresent()) {
      LocalDate at = day.get();
      for (int year = at.getYear() - 6; year <= at.getYear() + 1; year++) {
        Optional<LocalDate> fits =
            of(year, month, dayOfMonth).filter(each -> each.getDayOfWeek().getValue() == weekday);
        if (fits.isPresent() && best.map(each -> nearer(at, fits.get(), each)).orElse(true)) {
          best = fits;
        }
      }
    }
    return best.map(LocalDate::toString).orElseGet(() -> dayOfMonth(month, dayOfMonth, direction));
  }

  /** A month of the latest year in which it is not ahead, or of the next when it is meant so. */
  String month(int month, Direction direction) {
    if (day.isEmpty()) {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }
    YearMonth now = YearMonth.from(day.get());
    YearMonth there = now.withMonth(month);
    if (direction == Direction.FUTURE && there.isBefore(now)) {
      there = there.plusYears(1);
    } else if (direction == Direction.PAST && there.isAfter(now)) {
      there = there.minusYears(1);
    } else if (direction == Direction.EITHER) {
      there = there.isAfter(now.plusMonths(6)) ? there.minusYears(1) : there;
      there = there.isBefore(now.minusMonths(6)) ? there.plusYears(1) : there;
    }
    return there.toString();
  }

  /** A day that exists, or nothing. */
  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> nearest(
      LocalDate at, int month, int dayOfMonth, Direction direction) {
    Optional<LocalDate> best = Optional.empty();
    for (int year = at.getYear() - 1; year <= at.getYear() + 1; year++) {
      Optional<LocalDate> each =
          of(year, month, dayOfMonth).filter(date -> allows(at, date, direction));
      if (each.isPresent() && best.map(other -> nearer(at, each.get(), other)).orElse(true)) {
        best = each;
      }
    }
    return best;
  }

  private static boolean allows(LocalDate at, LocalDate date, Direction direction) {
    return switch (direction) {
      case PAST -> !date.isAfter(at.plusDays(SOON));
      case FUTURE -> !date.isBefore(at);
      case EITHER -> true;
    };
  }

  private static boolean nearer(LocalDate at, LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(at, one))
        < Math.abs(ChronoUnit.DAYS.between(at, other));
  }

  private static Optional<LocalDate> parse(String edtf) {
    if (edtf.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(edtf.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
