package org.rashomon.readings.times;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/** "Dec. 22", "9 November 2016", "Thursday, Dec. 28, 2017", "2017-12-27", "May 5-9". */
final class CalendarDates implements TimePattern {
  private final Anchor anchor;

  CalendarDates(Anchor anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    int weekday = Lexicon.weekday(phrase.word(word));
    int named = weekday > 0 ? weekday : Lexicon.shortWeekday(phrase.word(word));
    if (named > 0 && phrase.isCapital(word)) {
      int next = phrase.is(word + 1, ",", "the") ? word + 2 : word + 1;
      return dayAndMonth(phrase, word, next, named);
    }
    return iso(phrase, word).or(() -> dayAndMonth(phrase, word, word, 0));
  }

  private Optional<Found> dayAndMonth(Phrase phrase, int from, int word, int weekday) {
    int month = Lexicon.month(phrase.word(word));
    if (month > 0 && phrase.isCapital(word)) {
      int at = phrase.is(word + 1, "the") ? word + 2 : word + 1;
      int day = phrase.day(at);
      return !exists(month, day) || isClock(phrase, at) || isCounted(phrase, at)
          ? Optional.empty()
          : withYear(phrase, from, at + 1, month, day, weekday);
    }
    int day = phrase.day(word);
    int at = phrase.is(word + 1, "of") ? word + 2 : word + 1;
    month = Lexicon.month(phrase.word(at));
    return month > 0 && exists(month, day) && phrase.isCapital(at) && !phrase.hasTag(at, "MD")
        ? withYear(phrase, from, at + 1, month, day, weekday)
        : Optional.empty();
  }

  private Optional<Found> withYear(
      Phrase phrase, int from, int end, int month, int day, int weekday) {
    int comma = phrase.is(end, ",") ? end + 1 : end;
    int year = phrase.year(comma);
    if (year < 0 || !mayBeYear(phrase, comma)) {
      return Optional.of(partial(phrase, from, end, month, day, weekday));
    }
    return Anchor.of(year, month, day)
        .map(date -> Found.date(from, comma + 1, date.toString(), Granularity.DAY, Basis.EXPLICIT))
        .map(found -> rangeAfter(phrase, found, month, day, Direction.EITHER));
  }

  private Found partial(Phrase phrase, int from, int end, int month, int day, int weekday) {
    Optional<Found> told = relativeYear(phrase, from, end, month, day);
    if (told.isPresent()) {
      return told.get();
    }
    Direction direction =
        Sets.precedes(phrase, from)
            ? Direction.EITHER
            : Direction.ofDay(phrase.sentence(), from, end - 1);
    String value =
        Sets.precedes(phrase, from)
            ? String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)
            : weekday > 0
                ? anchor.dayOnWeekday(weekday, month, day, direction)
                : anchor.dayOfMonth(month, day, direction);
    Found found = Found.date(from, end, value, Granularity.DAY, Basis.PARTIAL);
    return rangeAfter(phrase, found, month, day, direction);
  }

  /** "May 9 this year", "April 3 last year". */
  private Optional<Found> relativeYear(Phrase phrase, int from, int end, int month, int day) {
    int shift = phrase.is(end, "this") ? 0 : phrase.is(end, "last") ? -1 : 1;
    if (!phrase.is(end, "this", "last", "next") || !phrase.is(end + 1, "year")) {
      return Optional.empty();
    }
    return anchor
        .day()
        .flatMap(at -> Anchor.of(at.getYear() + shift, month, day))
        .map(date -> Found.date(from, end + 2, date.toString(), Granularity.DAY, Basis.RELATIVE));
  }

  /** "May 5-9", "April 11 to May 1": a second day after the first. */
  private Found rangeAfter(Phrase phrase, Found first, int month, int day, Direction direction) {
    int end = first.to();
    if (!phrase.is(end, "-", "--", "to", "through", "until")) {
      return first;
    }
    int next = Lexicon.month(phrase.word(end + 1));
    int last = phrase.day(next > 0 ? end + 2 : end + 1);
    int to = next > 0 ? end + 3 : end + 2;
    boolean later = next > 0 || last > day;
    if (last < 0 || !later || isClock(phrase, to - 1) || (next == 0 && isCounted(phrase, to - 1))) {
      return first;
    }
    int lastMonth = next > 0 ? next : month;
    if (!exists(lastMonth, last)) {
      return first;
    }
    String from = first.edtf();
    String until =
        from.startsWith("XXXX")
            ? anchor.dayOfMonth(lastMonth, last, direction)
            : until(Integer.parseInt(from.substring(0, 4)), month, lastMonth, last);
    return Found.date(first.from(), to, from + "/" + until, Granularity.DAY, first.basis());
  }

  private static String until(int year, int month, int lastMonth, int last) {
    return String.format(
        Locale.ROOT, "%04d-%02d-%02d", lastMonth < month ? year + 1 : year, lastMonth, last);
  }

  private static boolean exists(int month, int day) {
    return day > 0 && day <= Month.of(month).maxLength();
  }

  /** "2017-12-27", hyphens apart. */
  private static Optional<Found> iso(Phrase phrase, int word) {
    int year = phrase.year(word);
    boolean formed =
        year > 0
            && phrase.is(word + 1, "-")
            && phrase.is(word + 3, "-")
            && phrase.word(word + 2).length() == 2
            && phrase.word(word + 4).length() == 2;
    if (!formed) {
      return Optional.empty();
    }
    int month = Lexicon.figures(phrase.word(word + 2));
    return Anchor.of(year, Math.max(0, month), Math.max(0, phrase.day(word + 4)))
        .map(date -> Found.date(word, word + 5, date.toString(), Granularity.DAY, Basis.EXPLICIT));
  }

  private static boolean mayBeYear(Phrase phrase, int word) {
    return !phrase.hasTag(word + 1, "NNS") || phrase.isLabelled(word, "DATE");
  }

  /** "May 5 a.m." would be a time, "April 20.30" is none. */
  private static boolean isClock(Phrase phrase, int word) {
    return phrase.is(word + 1, "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "percent", "%");
  }

  /** "In March 5 people died": the number counts something. */
  private static boolean isCounted(Phrase phrase, int word) {
    return phrase.hasTag(word + 1, "NNS")
        && Lexicon.unit(phrase.word(word + 1)).isEmpty()
        && !phrase.isLabelled(word, "DATE");
  }
}
