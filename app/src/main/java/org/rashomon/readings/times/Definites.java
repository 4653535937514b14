package org.rashomon.readings.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/**
 * "the weekend", "the summer", "year-end", "the end of the month", "the current fiscal year":
 * definite times of the year of publication; "fiscal 2019", "9/11".
 */
final class Definites implements TimePattern {
  private final Anchor anchor;

  Definites(Anchor anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    return fiscal(phrase, word)
        .or(() -> attack(phrase, word))
        .or(() -> anchor.day().flatMap(day -> dated(phrase, word, day)));
  }

  /** A fiscal year begins and ends elsewhere than the calendar's. */
  private static Optional<Found> fiscal(Phrase phrase, int word) {
    int at = phrase.is(word + 1, "year") ? word + 2 : word + 1;
    return phrase.is(word, "fiscal") && phrase.year(at) > 0
        ? Optional.of(
            Found.date(word, at + 1, phrase.year(at) + "~", Granularity.YEAR, Basis.EXPLICIT))
        : Optional.empty();
  }

  /** "9/11" is the name of one day. */
  private static Optional<Found> attack(Phrase phrase, int word) {
    boolean apart =
        phrase.is(word, "9")
            && phrase.is(word + 1, "/")
            && phrase.is(word + 2, "11")
            && !phrase.is(word + 3, "/");
    int to = apart ? word + 3 : word + 1;
    return apart || phrase.is(word, "9/11")
        ? Optional.of(Found.date(word, to, "2001-09-11", Granularity.DAY, Basis.NAMED))
        : Optional.empty();
  }

  private static Optional<Found> dated(Phrase phrase, int word, LocalDate day) {
    if (phrase.is(word, "year")
        && phrase.is(phrase.is(word + 1, "-", "'s") ? word + 2 : word + 1, "end")) {
      int end = phrase.is(word + 1, "end") ? word + 2 : word + 3;
      return found(word, end, day.getYear() + "~", Granularity.YEAR);
    }
    if (phrase.is(word, "current", "this", "full")
        && phrase.is(word + 1, "fiscal")
        && phrase.is(word + 2, "year")) {
      return found(word, word + 3, day.getYear() + "~", Granularity.YEAR);
    }
    if (phrase.is(word, "year")
        && phrase.is(word - 1, "the")
        && phrase.is(word + 1, "ended", "ending")) {
      return Optional.of(
          new Found(word, word + 1, Kind.DURATION, "P1Y", Granularity.YEAR, Basis.EXPLICIT));
    }
    if (phrase.is(word, "full") && phrase.is(word - 1, "the") && phrase.is(word + 1, "year")) {
      return found(word, word + 2, Integer.toString(day.getYear()), Granularity.YEAR);
    }
    return phrase.is(word, "end") && phrase.is(word + 1, "of")
        ? end(phrase, word, day)
        : phrase.is(word - 1, "the") ? the(phrase, word, day) : Optional.empty();
  }

  private static Optional<Found> end(Phrase phrase, int word, LocalDate day) {
    boolean the = phrase.is(word + 2, "the", "this");
    return switch (the ? phrase.word(word + 3) : "") {
      case "year" -> found(word, word + 4, day.getYear() + "~", Granularity.YEAR);
      case "month" -> found(word, word + 4, YearMonth.from(day) + "~", Granularity.MONTH);
      default -> Optional.empty();
    };
  }

  private static Optional<Found> the(Phrase phrase, int word, LocalDate day) {
    if (phrase.is(word, "weekend")) {
      LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      boolean ahead = Direction.at(phrase.sentence(), word) == Direction.FUTURE;
      LocalDate meant =
          ahead ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)) : saturday;
      return phrase.is(word - 2, "over", "on", "during", "for")
          ? found(word, word + 1, meant + "/" + meant.plusDays(1), Granularity.DAY)
          : Optional.empty();
    }
    int season = Lexicon.SEASONS.getOrDefault(phrase.word(word), 0);
    boolean noun = season > 0 && phrase.hasTag(word, "NN") && !phrase.hasTag(word + 1, "NN");
    boolean bare = noun && !phrase.is(word, "fall") && !phrase.is(word + 1, "of");
    return bare ? season(phrase, word, season, day) : Optional.empty();
  }

  private static Optional<Found> season(Phrase phrase, int word, int season, LocalDate day) {
    if (!phrase.is(word - 2, "in", "during", "into", "over", "by", "until", "since", "through")) {
      return Optional.empty();
    }
    boolean ahead = Direction.at(phrase.sentence(), word) == Direction.FUTURE;
    int begins = 3 * (season - 20);
    int year = day.getYear() - (begins > day.getMonthValue() && !ahead ? 1 : 0);
    int meant = ahead && begins + 2 < day.getMonthValue() ? year + 1 : year;
    return found(word, word + 1, meant + "-" + season, Granularity.SEASON);
  }

  private static Optional<Found> found(int from, int to, String edtf, Granularity granularity) {
    return Optional.of(Found.date(from, to, edtf, granularity, Basis.RELATIVE));
  }
}
