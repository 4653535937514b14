package org.rashomon.bench.metamorphic.changes;

import java.util.List;
import java.util.Optional;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/**
 * Another number of the same form and order of magnitude, far enough from the first that neither
 * rounds to the other. Only a value that the report gives once is changed: the copy is not to
 * contradict itself.
 */
public final class NumberChange implements Changer {
  private static final int TEN = 10;
  private static final int NINE = 9;
  private static final int TWENTY = 20;
  private static final int LEAST = 3;

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    return reading.figures().stream()
        .filter(figure -> isPlain(figure) && Places.isProse(reading, figure.sentence()))
        .filter(figure -> isOnly(figure, reading))
        .flatMap(figure -> change(reading, figure).stream())
        .toList();
  }

  /** Ranks tell things apart and "dozens" is no number. */
  private static boolean isPlain(Figure figure) {
    Amount amount = figure.amount();
    return !amount.unit().equals("ordinal")
        && amount.bound() != Amount.Bound.VAGUE
        && amount.low() == amount.high()
        && amount.low() > 1;
  }

  private static boolean isOnly(Figure figure, Reading reading) {
    Amount amount = figure.amount();
    return reading.figures().stream()
        .filter(other -> !other.equals(figure) && other.amount().unit().equals(amount.unit()))
        .noneMatch(
            other ->
                other.amount().low() <= amount.high() && amount.low() <= other.amount().high());
  }

  private static Optional<Mutation> change(Reading reading, Figure figure) {
    return Numerals.only(reading.text(), figure.span())
        .flatMap(
            span ->
                other(reading, span)
                    .map(words -> Places.change(Kind.NUMBER, reading, span, words)));
  }

  /** The nearest step away that the report does not have yet. */
  private static Optional<String> other(Reading reading, Span span) {
    String words = span.of(reading.text());
    for (int step = LEAST; step <= LEAST + 2; step++) {
      String other = other(words, step);
      if (!reading.text().contains(other) && !other.equals(words)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  static String other(String words, int step) {
    if (Character.isDigit(words.charAt(0))) {
      int lead = Character.digit(words.charAt(0), TEN);
      return (Math.floorMod(lead - 1 + step, NINE) + 1) + words.substring(1);
    }
    return Numerals.value(words)
        .map(number -> Places.like(words, Numerals.words(other(number, step))))
        .orElse(words);
  }

  /** Another from 2 to 9, from 10 to 19, or with other tens. */
  private static int other(int number, int step) {
    if (number < TEN) {
      return Math.floorMod(number - 2 + step, TEN - 2) + 2;
    }
    int tens = number / TEN;
    return number < TWENTY
        ? TEN + (number - TEN + step) % TEN
        : (Math.floorMod(tens - 2 + step, TEN - 2) + 2) * TEN + number % TEN;
  }
}
