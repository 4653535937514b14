package org.rashomon.readings.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/**
 * Times seen from one that was mentioned before: "that day", "the next day", "the following month",
 * "a year earlier", "the year-ago quarter". Where none was, nothing is said, but for "a year
 * earlier", which in a report is a year before the publication.
 */
final class Narrated implements TimePattern {
  private final Anchor anchor;
  private final Reference reference;

  Narrated(Anchor anchor, Reference reference) {
    this.anchor = anchor;
    this.reference = reference;
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    return yearBefore(phrase, word).or(() -> beside(phrase, word)).or(() -> thatDay(phrase, word));
  }

  /** "a year earlier", "a year ago" beside a quarter, "year-earlier", "year-ago quarter". */
  private Optional<Found> yearBefore(Phrase phrase, int word) {
    int year = phrase.is(word, "a", "one") ? word + 1 : word;
    int at = phrase.is(year + 1, "-") ? year + 2 : year + 1;
    boolean said = phrase.is(year, "year") && phrase.is(at, "earlier", "ago", "before");
    boolean attribute = year == word && phrase.is(year + 1, "-");
    boolean clause = phrase.is(at, "before") && phrase.hasTag(at + 1, "PRP");
    if (!said || clause || !(attribute || year > word)) {
      return Optional.empty();
    }
    if (phrase.is(at, "ago") && !attribute && reference.quarter().isEmpty()) {
      return Optional.empty();
    }
    int noun = attribute ? period(phrase, at + 1) : at + 1;
    return yearBefore().map(value -> found(word, noun, value, grain(value)));
  }

  private static int period(Phrase phrase, int word) {
    int at = phrase.is(word, "first", "second", "third", "fourth") ? word + 1 : word;
    return phrase.is(at, "quarter", "period") ? at + 1 : word;
  }

  private Optional<String> yearBefore() {
    return reference
        .quarter()
        .map(known -> (Integer.parseInt(known.substring(0, 4)) - 1) + known.substring(4))
        .or(() -> anchor.day().map(this::yearBefore));
  }

  /** A year told of that lies well back, else that of the publication. */
  private String yearBefore(LocalDate published) {
    int seen =
        reference.year().filter(y -> y < published.getYear() - 1).orElse(published.getYear());
    return Integer.toString(seen - 1);
  }

  private static Granularity grain(String value) {
    return Quarters.isQuarter(value) ? Granularity.SEASON : Granularity.YEAR;
  }

  /** "the next day", "the following month", "the previous year". */
  private Optional<Found> beside(Phrase phrase, int word) {
    boolean after =
        phrase.is(word, "following") || (phrase.is(word, "next") && isDay(phrase, word));
    boolean before = phrase.is(word, "previous", "preceding");
    boolean definite = phrase.is(word - 1, "the");
    boolean month = phrase.is(word + 1, "month", "year");
    Optional<LocalDate> seen = month ? reference.month() : reference.day();
    return definite && (after || before)
        ? seen.flatMap(day -> moved(word, phrase.word(word + 1), day, after ? 1 : -1))
        : Optional.empty();
  }

  private static boolean isDay(Phrase phrase, int word) {
    return phrase.is(word + 1, "day");
  }

  private static Optional<Found> moved(int word, String unit, LocalDate day, int by) {
    return switch (unit) {
      case "day" ->
          Optional.of(found(word, word + 2, day.plusDays(by).toString(), Granularity.DAY));
      case "week" -> Optional.of(found(word, word + 2, week(day.plusWeeks(by)), Granularity.WEEK));
      case "month" ->
          Optional.of(
              found(
                  word,
                  word + 2,
                  YearMonth.from(day).plusMonths(by).toString(),
                  Granularity.MONTH));
      case "year" ->
          Optional.of(
              found(word, word + 2, Integer.toString(day.getYear() + by), Granularity.YEAR));
      default -> Optional.empty();
    };
  }

  static String week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday + "/" + monday.plusDays(6);
  }

  /** "that day", "the same day", "the day before", "that year". */
  private Optional<Found> thatDay(Phrase phrase, int word) {
    boolean same =
        phrase.is(word, "that") || (phrase.is(word, "same") && phrase.is(word - 1, "the"));
    if (same && phrase.is(word + 1, "day")) {
      return reference.day().map(day -> dayAt(word, day));
    }
    if (same && phrase.is(word + 1, "year")) {
      return reference
          .year()
          .map(year -> found(word, word + 2, Integer.toString(year), Granularity.YEAR));
    }
    boolean before =
        phrase.is(word, "day")
            && phrase.is(word - 1, "the")
            && phrase.is(word + 1, "before", "after")
            && !phrase.hasTag(word + 2, "DT")
            && !phrase.hasTag(word + 2, "PRP")
            && !phrase.hasTag(word + 2, "NN");
    int by = phrase.is(word + 1, "before") ? -1 : 1;
    return before ? reference.day().map(day -> dayAt(word, day.plusDays(by))) : Optional.empty();
  }

  private static Found dayAt(int word, LocalDate day) {
    return found(word, word + 2, day.toString(), Granularity.DAY);
  }

  private static Found found(int from, int to, String edtf, Granularity granularity) {
    return Found.date(from, to, edtf, granularity, Basis.NARRATIVE);
  }
}
