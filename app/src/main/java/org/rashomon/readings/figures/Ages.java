package org.rashomon.readings.figures;

import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.figures.Numeral.Sort;

/** Tells ages: "67 years old", "16-year-old", "4yo", "aged 16", "turned 17", "Ada Lind, 41,". */
final class Ages {
  static final String AGE = "years old";
  private static final int OLDEST = 120;

  private Ages() {}

  static Optional<Measured> of(Words words, Numeral numeral) {
    if (!numeral.is(Sort.CARDINAL) || numeral.high() > 2 * OLDEST || numeral.low() < 0) {
      return Optional.empty();
    }
    int at = words.is(numeral.last() + 1, "-") ? numeral.last() + 2 : numeral.last() + 1;
    if (words.is(at, "yo", "y.o.", "y/o") || (isUnit(words, at) && isOld(words, at + 1))) {
      return Optional.of(new Measured(AGE, 1, numeral.first(), end(words, numeral.last())));
    }
    boolean aged = numeral.high() <= OLDEST && (isAged(words, numeral) || isTurned(words, numeral));
    if (aged) {
      return Optional.of(new Measured(AGE, 1, numeral.first(), turnedEnd(words, numeral)));
    }
    return isApposed(words, numeral)
        ? Optional.of(new Measured(AGE, 1, numeral.first(), numeral.last()))
        : Optional.empty();
  }

  private static boolean isUnit(Words words, int at) {
    return Set.of("year", "month", "week", "day").contains(words.lemma(at));
  }

  private static boolean isOld(Words words, int at) {
    int old = words.is(at, "-") ? at + 1 : at;
    return words.is(old, "old", "olds", "of") && (!words.is(old, "of") || words.is(old + 1, "age"));
  }

  private static int end(Words words, int last) {
    int at = last;
    while (Set.of("-", "year", "yo", "y.o.", "y/o", "old", "olds", "month", "week", "day")
        .contains(words.lemma(at + 1))) {
      at++;
    }
    return words.is(at + 1, "of") && words.is(at + 2, "age") ? at + 2 : at;
  }

  /** "aged 16", "age 60", "at the age of 30". */
  private static boolean isAged(Words words, Numeral numeral) {
    int before = numeral.first() - 1;
    boolean of = words.is(before, "of") && words.is(before - 1, "age", "ages");
    return of || words.is(before, "aged", "age", "ages");
  }

  /** "who turned 17", where nothing is counted after it. */
  private static boolean isTurned(Words words, Numeral numeral) {
    int next = numeral.last() + 1;
    boolean counts =
        words.isNoun(next) && !isUnit(words, next) && !words.entity(next).equals("DATE");
    return words.lemma(numeral.first() - 1).equals("turn")
        && words.pos(numeral.first() - 1).startsWith("VB")
        && !counts
        && !Units.at(words, next).isPresent();
  }

  private static int turnedEnd(Words words, Numeral numeral) {
    return isUnit(words, numeral.last() + 1) && isOld(words, numeral.last() + 2)
        ? end(words, numeral.last())
        : numeral.last();
  }

  /**
   * "Ada Lind, 41," or "Ada Lind (41)" after a person's name, or after where the person is from.
   */
  private static boolean isApposed(Words words, Numeral numeral) {
    int at = numeral.first();
    boolean commas =
        words.is(at - 1, ",") && words.is(numeral.last() + 1, ",", ".", ")", ";", "and");
    boolean brackets =
        words.is(at - 1, "(") && words.is(numeral.last() + 1, ")") && numeral.low() > 15;
    boolean whole = numeral.low() == numeral.high() && numeral.low() == Math.rint(numeral.low());
    return (commas || brackets)
        && whole
        && numeral.low() >= 1
        && numeral.high() <= OLDEST
        && words.entity(at - 2).equals("PERSON");
  }
}
