package org.rashomon.readings.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/** "Tuesday", "last Friday", "late Tuesday", "early Wednesday morning", "Friday of last week". */
final class Weekdays implements TimePattern {
  private static final Set<String> PAPERS =
      Set.of(
          "times",
          "mail",
          "mirror",
          "express",
          "telegraph",
          "herald",
          "post",
          "people",
          "sun",
          "night's");
  private final Anchor anchor;

  Weekdays(Anchor anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    int at = word;
    String when = "";
    if (phrase.is(at, "early", "late")) {
      when = phrase.word(at++);
    }
    boolean last = phrase.is(at, "last", "past");
    boolean next = phrase.is(at, "next", "coming");
    if (last || next || phrase.is(at, "this")) {
      at++;
    }
    int weekday = Lexicon.weekday(phrase.word(at));
    if (weekday == 0 || !phrase.isCapital(at) || isName(phrase, at) || isDated(phrase, at)) {
      return Optional.empty();
    }
    int until = Lexicon.weekday(phrase.word(at + 2));
    if (at == word && until > 0 && phrase.is(at + 1, "through", "-", "to", "thru")) {
      return Optional.of(range(phrase, word, weekday, until));
    }
    String day = last || next ? anchor.otherWeekday(weekday, next) : day(phrase, at, weekday);
    return Optional.of(part(phrase, word, at + 1, day, when, Basis.WEEKDAY));
  }

  /**
   * "Monday through Friday": days of one week where a verb in the past tells of them, else of all.
   */
  private Found range(Phrase phrase, int word, int weekday, int until) {
    boolean told = Direction.ofDay(phrase.sentence(), word, word) == Direction.PAST;
    String last = anchor.weekday(until, Direction.PAST);
    if (!told || last.startsWith("X")) {
      return new Found(word, word + 3, Kind.SET, "P1W", Granularity.DAY, Basis.WEEKDAY);
    }
    LocalDate end = LocalDate.parse(last);
    LocalDate start = end.with(TemporalAdjusters.previous(DayOfWeek.of(weekday)));
    return Found.date(word, word + 3, start + "/" + end, Granularity.DAY, Basis.WEEKDAY);
  }

  /** A day with the part of it that follows: "Tuesday | evening", "early Wednesday | morning". */
  static Found part(Phrase phrase, int from, int to, String day, String when, Basis basis) {
    boolean follows =
        phrase.is(to, "morning", "afternoon", "evening", "night", "lunchtime", "dawn")
            || (phrase.is(to, "early", "late", "mid")
                && phrase.is(to + 1, "morning", "afternoon", "evening"));
    if (!follows && when.isEmpty()) {
      return Found.date(from, to, day, Granularity.DAY, basis);
    }
    boolean two = follows && phrase.is(to, "early", "late", "mid");
    String last = follows ? phrase.word(two ? to + 1 : to) : "";
    String first = two ? phrase.word(to) : when;
    String interval = DayParts.interval(day, (first + " " + last).strip());
    int end = follows ? (two ? to + 2 : to + 1) : to;
    return new Found(from, end, Kind.TIME, interval, Granularity.PART_OF_DAY, basis);
  }

  private String day(Phrase phrase, int at, int weekday) {
    boolean week = phrase.is(at + 1, "last") && phrase.is(at + 2, "week");
    Direction direction = week ? Direction.PAST : Direction.at(phrase.sentence(), at);
    return anchor.weekday(weekday, direction);
  }

  /** "this Thursday, Dec. 28": the date says more than the weekday. */
  private static boolean isDated(Phrase phrase, int at) {
    int next = phrase.is(at + 1, ",") ? at + 2 : at + 1;
    boolean month = Lexicon.month(phrase.word(next)) > 0 && phrase.day(next + 1) > 0;
    return month || (phrase.day(next) > 0 && Lexicon.month(phrase.word(next + 1)) > 0);
  }

  private static boolean isName(Phrase phrase, int at) {
    boolean paper = phrase.isCapital(at + 1) && phrase.in(at + 1, PAPERS);
    boolean named =
        phrase.is(
            at - 1, "black", "good", "ash", "super", "bloody", "cyber", "giving", "easter", "palm");
    return paper || (named && phrase.isCapital(at - 1)) || phrase.isNamed(at);
  }
}
