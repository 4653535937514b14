package org.rashomon.readings.times;

import java.util.List;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/**
 * Years and decades as they are spoken: "nineteen ninety-seven", "two thousand", "the nineties".
 */
final class YearsInWords implements TimePattern {
  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  /** A year and the word after it. */
  record Year(int year, int next) {}

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    int decade = DECADES.indexOf(phrase.word(word));
    if (decade >= 2 && phrase.is(word - 1, "the", "-", "early", "late", "mid")) {
      return Optional.of(
          Found.date(word, word + 1, "19" + (decade + 2) + "X", Granularity.DECADE, Basis.PARTIAL));
    }
    return year(phrase, word)
        .filter(each -> each.year() < 2000 || phrase.is(word - 1, "year", "in", "since"))
        .map(
            each ->
                Found.date(
                    word,
                    each.next(),
                    Integer.toString(each.year()),
                    Granularity.YEAR,
                    Basis.EXPLICIT));
  }

  /** A year spoken from a word on. */
  static Optional<Year> year(Phrase phrase, int word) {
    int century = Lexicon.figures(phrase.word(word)) < 0 ? Lexicon.number(phrase.word(word)) : -1;
    if (century == 2 && phrase.is(word + 1, "thousand")) {
      int at = phrase.is(word + 2, "and") ? word + 3 : word + 2;
      int more = spoken(phrase, at);
      boolean small = more > 0 && more < 30;
      return Optional.of(new Year(2000 + (small ? more : 0), small ? at + 1 : word + 2));
    }
    int tens = spoken(phrase, word + 1);
    if ((century != 18 && century != 19) || tens < 10) {
      return Optional.empty();
    }
    int hyphen = phrase.is(word + 2, "-") ? word + 3 : word + 2;
    int units = spoken(phrase, hyphen);
    boolean two = tens >= 20 && units > 0 && units < 10;
    return Optional.of(
        new Year(100 * century + tens + (two ? units : 0), two ? hyphen + 1 : word + 2));
  }

  private static int spoken(Phrase phrase, int word) {
    return Lexicon.figures(phrase.word(word)) < 0 ? Lexicon.number(phrase.word(word)) : -1;
  }
}
