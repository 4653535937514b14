package org.rashomon.readings.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/**
 * Quarters and halves of a year, as EDTF writes them (2019-33 to 2019-36, 2019-40 and 2019-41):
 * "the third quarter", "second half of 1990", "last quarter", "next year's first quarter". "The
 * 1988 period" takes its number from the quarter mentioned last.
 */
final class Quarters implements TimePattern {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> FIGURES = List.of("1st", "2nd", "3rd", "4th");
  private final Anchor anchor;
  private final Reference reference;

  Quarters(Anchor anchor, Reference reference) {
    this.anchor = anchor;
    this.reference = reference;
  }

  static boolean isQuarter(String edtf) {
    return edtf.length() == 7 && edtf.charAt(5) == '3' && edtf.charAt(6) >= '3';
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    return numbered(phrase, word, word, Optional.empty())
        .or(() -> ofYear(phrase, word))
        .or(() -> deictic(phrase, word));
  }

  /** "third quarter", "third-quarter of 1990", "second half of last year". */
  private Optional<Found> numbered(Phrase phrase, int from, int word, Optional<Integer> before) {
    int number = Math.max(ORDINALS.indexOf(phrase.word(word)), FIGURES.indexOf(phrase.word(word)));
    int at = phrase.is(word + 1, "-", "fiscal") ? word + 2 : word + 1;
    boolean quarter = phrase.is(at, "quarter");
    boolean half = phrase.is(at, "half") && number < 2;
    if (number < 0 || (!quarter && !half)) {
      return Optional.empty();
    }
    Optional<Told> told = before.map(year -> new Told(year, at + 1)).or(() -> year(phrase, at + 1));
    if (half && told.isEmpty()) {
      return Optional.empty();
    }
    String part = "-" + (half ? 40 + number : 33 + number);
    return Optional.of(
        told.map(each -> found(from, each.next(), each.year() + part))
            .orElseGet(() -> found(from, at + 1, unsaid(phrase, word, number))));
  }

  private String unsaid(Phrase phrase, int word, int number) {
    return anchor
        .day()
        .map(day -> year(day, number, Direction.at(phrase.sentence(), word)) + "-" + (33 + number))
        .orElse("XXXX-" + (33 + number));
  }

  /** The latest quarter of this number that has begun; looking ahead, the nearest one. */
  private static int year(LocalDate day, int number, Direction direction) {
    int now = (day.getMonthValue() - 1) / 3;
    if (direction == Direction.FUTURE) {
      return now - number > 1 ? day.getYear() + 1 : day.getYear();
    }
    return number > now ? day.getYear() - 1 : day.getYear();
  }

  /** "1988 third quarter", "the 1988 period", "next year's first quarter". */
  private Optional<Found> ofYear(Phrase phrase, int word) {
    boolean after = phrase.is(word, "of", "in", "for");
    Optional<Told> told = after ? Optional.empty() : year(phrase, word);
    int at = told.map(Told::next).orElse(word);
    int next = phrase.is(at, "'s", "fiscal") ? at + 1 : at;
    return told.flatMap(
        year ->
            numbered(phrase, word, next, Optional.of(year.year()))
                .or(() -> sameQuarter(phrase, word, next, year.year())));
  }

  private Optional<Found> sameQuarter(Phrase phrase, int from, int at, int year) {
    return phrase.is(at, "quarter", "period")
        ? reference.quarter().map(known -> compared(from, at + 1, year + known.substring(4)))
        : Optional.empty();
  }

  /** A year said before or after: "1990", "of fiscal 1990", "last year", "a year ago". */
  private Optional<Told> year(Phrase phrase, int word) {
    int of = phrase.is(word, "of", "in", "for") ? word + 1 : word;
    int at = phrase.is(of, "fiscal") ? of + 1 : of;
    if (phrase.year(at) > 0) {
      return Optional.of(new Told(phrase.year(at), at + 1));
    }
    int shift = phrase.is(of, "last") ? -1 : phrase.is(of, "next") ? 1 : 0;
    if (phrase.is(of, "this", "last", "next") && phrase.is(of + 1, "year")) {
      return anchor.day().map(day -> new Told(day.getYear() + shift, of + 2));
    }
    boolean ago =
        phrase.is(of, "a") && phrase.is(of + 1, "year") && phrase.is(of + 2, "ago", "earlier");
    return ago ? anchor.day().map(day -> new Told(day.getYear() - 1, of + 3)) : Optional.empty();
  }

  /** "this quarter", "last quarter", "the latest quarter", "the same period last year". */
  private Optional<Found> deictic(Phrase phrase, int word) {
    boolean quarter = phrase.is(word + 1, "quarter");
    if (quarter && phrase.is(word, "this", "current")) {
      return shifted(word, 0);
    }
    if (quarter && phrase.is(word, "last", "previous", "next")) {
      return shifted(word, phrase.is(word, "next") ? 1 : -1);
    }
    if (!quarter && !(phrase.is(word + 1, "period") && reference.quarter().isPresent())) {
      return Optional.empty();
    }
    if (phrase.is(word, "same", "corresponding", "comparable", "the")) {
      Optional<Told> told = year(phrase, word + 2);
      if (told.isPresent()) {
        return sameQuarter(phrase, word, word + 1, told.get().year())
            .map(found -> compared(word, told.get().next(), found.edtf()));
      }
    }
    boolean latest = phrase.is(word, "latest") || (quarter && phrase.is(word, "the"));
    return latest
        ? reference
            .quarter()
            .map(known -> compared(word, word + 2, known))
            .or(() -> shifted(word, -1))
        : Optional.empty();
  }

  private Optional<Found> shifted(int word, int quarters) {
    return anchor
        .day()
        .map(day -> day.plusMonths(3L * quarters))
        .map(day -> day.getYear() + "-" + (33 + (day.getMonthValue() - 1) / 3))
        .map(value -> found(word, word + 2, value));
  }

  private static Found found(int from, int to, String edtf) {
    return Found.date(from, to, edtf, Granularity.SEASON, Basis.RELATIVE);
  }

  /** A quarter that others are measured against is not what the report is about. */
  private static Found compared(int from, int to, String edtf) {
    return Found.date(from, to, edtf, Granularity.SEASON, Basis.NARRATIVE);
  }

  /** A year and the word after it. */
  private record Told(int year, int next) {}
}
