package org.rashomon.readings.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Amount.Bound;
import org.rashomon.readings.syntax.Resources;

/** The words around a numeral that say how exactly it is meant. */
final class Bounds {
  /**
   * A bound found beside a numeral.
   *
   * @param edge index of the bound's outermost word
   */
  record Found(Bound bound, int edge) {}

  private record Phrase(Bound bound, List<String> words) {}

  private static final List<Phrase> BEFORE = load("before");
  private static final List<Phrase> AFTER = load("after");

  private Bounds() {}

  private static List<Phrase> load(String place) {
    List<Phrase> phrases = new ArrayList<>();
    for (String line : Resources.lines(Bounds.class, "bounds.txt")) {
      String[] cells = line.split(" ", 3);
      if (cells[0].equals(place)) {
        phrases.add(new Phrase(Bound.valueOf(cells[1]), List.of(cells[2].split(" "))));
      }
    }
    return List.copyOf(phrases);
  }

  /** The bound that ends before a numeral and the sign of its currency. */
  static Optional<Found> before(Words words, int numeral) {
    int end = numeral - Money.before(words, numeral).map(Money.Currency::words).orElse(0);
    Optional<Found> found = endingAt(words, end);
    return found.isPresent() || end == numeral ? found : endingAt(words, numeral);
  }

  private static Optional<Found> endingAt(Words words, int end) {
    return BEFORE.stream()
        .filter(phrase -> words.endsWith(end, phrase.words()))
        .findFirst()
        .map(phrase -> new Found(phrase.bound(), end - phrase.words().size()));
  }

  /** The bound that begins after a numeral and its unit. */
  static Optional<Found> after(Words words, int last) {
    return AFTER.stream()
        .filter(phrase -> words.startsWith(last + 1, phrase.words()))
        .findFirst()
        .map(phrase -> new Found(phrase.bound(), last + phrase.words().size()));
  }
}
