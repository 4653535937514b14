package org.rashomon.readings.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/**
 * "today", "yesterday morning", "last month", "this week", "two weeks ago", "earlier this year".
 */
final class Relatives implements TimePattern {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private final Anchor anchor;

  Relatives(Anchor anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    if (anchor.day().isEmpty()) {
      return resolved(phrase, word, LocalDate.of(2001, 1, 1)).map(Relatives::unknown);
    }
    return resolved(phrase, word, anchor.day().get());
  }

  private static Optional<Found> resolved(Phrase phrase, int word, LocalDate day) {
    return named(phrase, word, day)
        .or(() -> deictic(phrase, word, day))
        .or(() -> ago(phrase, word, day));
  }

  /** The same expression when the day of publication is not known: only its precision is left. */
  private static Found unknown(Found found) {
    String value =
        switch (found.granularity()) {
          case DAY, WEEK -> "XXXX-XX-XX";
          case MONTH, SEASON -> "XXXX-XX";
          case PART_OF_DAY, HOUR, MINUTE -> DATE.matcher(found.edtf()).replaceAll("XXXX-XX-XX");
          case YEAR, DECADE, CENTURY -> "XXXX";
        };
    return new Found(
        found.from(), found.to(), found.kind(), value, found.granularity(), found.basis());
  }

  private static Optional<Found> named(Phrase phrase, int word, LocalDate day) {
    int at = phrase.is(word, "early", "late", "earlier", "later") ? word + 1 : word;
    String when = phrase.is(word, "early", "late") ? phrase.word(word) : "";
    return switch (phrase.word(at)) {
      case "today" -> Optional.of(day(phrase, word, at + 1, day, when));
      case "yesterday" -> Optional.of(day(phrase, word, at + 1, day.minusDays(1), when));
      case "tomorrow" -> Optional.of(day(phrase, word, at + 1, day.plusDays(1), when));
      case "tonight" -> Optional.of(partOf(word, at + 1, day, "night"));
      default -> Optional.empty();
    };
  }

  private static Found day(Phrase phrase, int from, int to, LocalDate day, String when) {
    return Weekdays.part(phrase, from, to, day.toString(), when, Basis.RELATIVE);
  }

  private static Found partOf(int from, int to, LocalDate day, String part) {
    String interval = DayParts.interval(day.toString(), part);
    return new Found(from, to, Kind.TIME, interval, Granularity.PART_OF_DAY, Basis.RELATIVE);
  }

  /** "last month", "earlier this year", "next week", "this morning", "last night". */
  private static Optional<Found> deictic(Phrase phrase, int word, LocalDate day) {
    int at = phrase.is(word, "early", "late", "earlier", "later") ? word + 1 : word;
    int shift =
        switch (phrase.word(at)) {
          case "this" -> 0;
          case "last", "past" -> -1;
          case "next" -> 1;
          default -> 9;
        };
    if (shift == 9) {
      return Optional.empty();
    }
    int to = at + 2;
    if (phrase.is(at, "past") && !phrase.is(at + 1, "week", "month", "year")) {
      return Optional.empty();
    }
    return switch (phrase.word(at + 1)) {
      case "week" -> found(word, to, week(day.plusWeeks(shift)), Granularity.WEEK);
      case "month" ->
          found(word, to, YearMonth.from(day).plusMonths(shift).toString(), Granularity.MONTH);
      case "year" -> found(word, to, Integer.toString(day.getYear() + shift), Granularity.YEAR);
      case "weekend" -> found(word, to, weekend(day, shift), Granularity.DAY);
      case "century" -> found(word, to, (day.getYear() / 100 + shift) + "XX", Granularity.CENTURY);
      case "decade" -> found(word, to, (day.getYear() / 10 + shift) + "X", Granularity.DECADE);
      case "morning", "afternoon", "evening" ->
          shift == 0 ? Optional.of(partOf(word, to, day, phrase.word(at + 1))) : Optional.empty();
      case "night" ->
          shift == -1 ? Optional.of(partOf(word, to, day.minusDays(1), "night")) : Optional.empty();
      default -> season(phrase, word, at + 1, shift, day);
    };
  }

  private static Optional<Found> season(Phrase phrase, int from, int at, int shift, LocalDate day) {
    int month = phrase.isCapital(at) ? Lexicon.month(phrase.word(at)) : 0;
    if (month > 0) {
      int year = day.getYear() + monthShift(shift, month, day);
      return found(from, at + 1, YearMonth.of(year, month).toString(), Granularity.MONTH);
    }
    int season = Lexicon.SEASONS.getOrDefault(phrase.word(at), 0);
    int begins = 3 * (season - 20);
    int year = day.getYear() + monthShift(shift, begins, day);
    return season == 0
        ? Optional.empty()
        : found(from, at + 1, year + "-" + season, Granularity.SEASON);
  }

  /** "last March" is the latest one that is over, "next March" the first to come. */
  private static int monthShift(int shift, int month, LocalDate day) {
    if (shift < 0) {
      return month < day.getMonthValue() ? 0 : -1;
    }
    return shift > 0 && month <= day.getMonthValue() ? 1 : 0;
  }

  /** "two weeks ago", "a year ago". */
  private static Optional<Found> ago(Phrase phrase, int word, LocalDate day) {
    boolean article = phrase.is(word, "a", "an", "one");
    Optional<Quantity> quantity =
        article
            ? Optional.of(new Quantity("1", word + 1))
            : Quantity.exact(phrase, word).or(() -> Quantity.vague(phrase, word));
    return quantity
        .filter(each -> phrase.is(each.next() + 1, "ago"))
        .filter(each -> Lexicon.figures(each.amount()) >= 0)
        .flatMap(each -> before(phrase, word, each, day));
  }

  private static Optional<Found> before(Phrase phrase, int word, Quantity quantity, LocalDate day) {
    int number = Lexicon.figures(quantity.amount());
    int to = quantity.next() + 2;
    return switch (Lexicon.unit(phrase.word(quantity.next()))) {
      case "day" -> found(word, to, day.minusDays(number).toString(), Granularity.DAY);
      case "week" -> found(word, to, day.minusWeeks(number) + "~", Granularity.WEEK);
      case "fortnight" -> found(word, to, day.minusWeeks(2) + "~", Granularity.WEEK);
      case "month" ->
          found(word, to, YearMonth.from(day).minusMonths(number) + "~", Granularity.MONTH);
      case "year" -> year(word, to, day.getYear() - number, Granularity.YEAR);
      case "decade" -> year(word, to, day.getYear() - 10 * number, Granularity.DECADE);
      case "century" -> year(word, to, day.getYear() - 100 * number, Granularity.CENTURY);
      case "hour", "minute" -> found(word, to, day + "~", Granularity.DAY);
      default -> Optional.empty();
    };
  }

  private static Optional<Found> year(int from, int to, int year, Granularity granularity) {
    return year < 1 ? Optional.empty() : found(from, to, four(year) + "~", granularity);
  }

  private static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday + "/" + monday.plusDays(6);
  }

  /** The weekend of this week counts as this one; the last is the one that is over. */
  private static String weekend(LocalDate day, int shift) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    LocalDate meant = saturday.plusWeeks(shift);
    return meant + "/" + meant.plusDays(1);
  }

  private static Optional<Found> found(int from, int to, String edtf, Granularity granularity) {
    return Optional.of(Found.date(from, to, edtf, granularity, Basis.RELATIVE));
  }
}
