package org.rashomon.readings.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/** Days that are called by a name, in the year that puts them nearest to publication. */
final class Holidays implements TimePattern {

  /**
   * A holiday.
   *
   * @param words its name as tokens, lower case
   * @param date its date in a year
   * @param bare whether the name is only a date after a preposition ("at Christmas")
   */
  private record Holiday(List<String> words, IntFunction<LocalDate> date, boolean bare) {}

  private static final List<Holiday> ALL =
      List.of(
          fixed(12, 31, "new", "year", "'s", "eve"),
          fixed(1, 1, "new", "year", "'s", "day"),
          fixed(12, 24, "christmas", "eve"),
          fixed(12, 25, "christmas", "day"),
          fixed(12, 26, "boxing", "day"),
          fixed(2, 14, "valentine", "'s", "day"),
          fixed(3, 17, "st.", "patrick", "'s", "day"),
          fixed(4, 1, "april", "fools", "'", "day"),
          fixed(4, 1, "april", "fool", "'s", "day"),
          fixed(5, 1, "may", "day"),
          fixed(7, 4, "fourth", "of", "july"),
          fixed(7, 14, "bastille", "day"),
          fixed(11, 11, "armistice", "day"),
          fixed(11, 11, "veterans", "day"),
          moving(year -> easter(year).minusDays(2), "good", "friday"),
          moving(Holidays::easter, "easter", "sunday"),
          moving(year -> easter(year).plusDays(1), "easter", "monday"),
          moving(year -> thanksgiving(year).plusDays(1), "black", "friday"),
          moving(Holidays::thanksgiving, "thanksgiving", "day"),
          moving(Holidays::memorial, "memorial", "day"),
          moving(Holidays::labor, "labor", "day"),
          new Holiday(List.of("christmas"), year -> LocalDate.of(year, 12, 25), true),
          new Holiday(List.of("halloween"), year -> LocalDate.of(year, 10, 31), true),
          new Holiday(List.of("thanksgiving"), Holidays::thanksgiving, true),
          new Holiday(List.of("easter"), Holidays::easter, true));

  private final Anchor anchor;

  Holidays(Anchor anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    for (Holiday each : ALL) {
      if (phrase.isCapital(word) && stands(phrase, word, each)) {
        return Optional.of(found(phrase, word, each));
      }
    }
    return Optional.empty();
  }

  private Found found(Phrase phrase, int word, Holiday holiday) {
    int end = word + holiday.words().size();
    int comma = phrase.is(end, ",") ? end + 1 : end;
    int year = phrase.year(comma);
    if (year > 0) {
      String date = holiday.date().apply(year).toString();
      return Found.date(word, comma + 1, date, Granularity.DAY, Basis.NAMED);
    }
    Direction direction = Direction.at(phrase.sentence(), end - 1);
    String date =
        anchor
            .day()
            .map(day -> nearest(day, holiday, direction).toString())
            .orElseGet(() -> "XXXX" + holiday.date().apply(2001).toString().substring(4));
    return Weekdays.part(phrase, word, end, date, "", Basis.NAMED);
  }

  private static LocalDate nearest(LocalDate day, Holiday holiday, Direction direction) {
    LocalDate best = holiday.date().apply(day.getYear());
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      LocalDate each = holiday.date().apply(year);
      boolean allowed = direction != Direction.FUTURE || !each.isBefore(day);
      boolean bestAllowed = direction != Direction.FUTURE || !best.isBefore(day);
      boolean nearer =
          Math.abs(ChronoUnit.DAYS.between(day, each))
              < Math.abs(ChronoUnit.DAYS.between(day, best));
      best = allowed && (nearer || !bestAllowed) ? each : best;
    }
    return best;
  }

  private static boolean stands(Phrase phrase, int word, Holiday holiday) {
    for (int i = 0; i < holiday.words().size(); i++) {
      if (!phrase.is(word + i, holiday.words().get(i))) {
        return false;
      }
    }
    return !holiday.bare()
        || (phrase.is(
                word - 1, "at", "on", "before", "after", "by", "since", "until", "over", "for")
            && !phrase.hasTag(word + 1, "NN"));
  }

  private static Holiday fixed(int month, int day, String... words) {
    return new Holiday(List.of(words), year -> LocalDate.of(year, month, day), false);
  }

  private static Holiday moving(IntFunction<LocalDate> date, String... words) {
    return new Holiday(List.of(words), date, false);
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }

  private static LocalDate memorial(int year) {
    return LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate labor(int year) {
    return LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  /** The Gregorian computus. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int offset = moon - weekday;
    int month = 3 + (offset + 40) / 44;
    return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
  }
}
