package org.rashomon.readings.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.readings.figures.Numeral.Sort;

/** Finds numerals in a sentence: words and digits, scales, ranges, scores, shares, ranks. */
final class NumeralFinder {
  private NumeralFinder() {}

  static List<Numeral> find(Words words) {
    List<Numeral> found = new ArrayList<>();
    int at = 0;
    while (words.has(at)) {
      List<Numeral> here = at(words, at);
      found.addAll(here);
      at = here.isEmpty() ? at + 1 : here.getLast().last() + 1;
    }
    return found;
  }

  private static List<Numeral> at(Words words, int at) {
    List<Numeral> score = ScoreFinder.at(words, at);
    if (!score.isEmpty()) {
      return score;
    }
    Numeral numeral = single(words, at);
    return numeral == null ? List.of() : List.of(range(words, numeral));
  }

  private static @Nullable Numeral single(Words words, int at) {
    Numeral numeral = VagueFinder.at(words, at);
    if (numeral == null) {
      numeral = FractionFinder.at(words, at);
    }
    if (numeral == null) {
      numeral = OrdinalFinder.at(words, at);
    }
    return numeral == null ? CardinalFinder.at(words, at) : numeral;
  }

  /** "10 to 12", "10-12", "between 5 and 7"; not "from 10 to 12", which is a change. */
  private static Numeral range(Words words, Numeral low) {
    int joint = low.last() + 1;
    if (!low.is(Sort.CARDINAL) || !words.has(joint + 1)) {
      return low;
    }
    int value = Money.isSign(words, joint + 1) ? joint + 2 : joint + 1;
    boolean between = words.is(low.first() - 1, "between");
    boolean change =
        words.is(low.first() - 1, "from")
            || (Money.isSign(words, low.first() - 1) && words.is(low.first() - 2, "from"));
    boolean ties =
        words.is(joint, "-", "or")
            || (words.is(joint, "to") && !change)
            || (between && words.is(joint, "and"));
    Numeral high = ties ? CardinalFinder.at(words, value) : null;
    if (high == null || high.low() <= low.low()) {
      return low;
    }
    double factor = low.low() < 1000 && high.low() >= 1e6 ? scaleOf(words, high) : 1;
    return low.upTo(high, factor);
  }

  private static double scaleOf(Words words, Numeral numeral) {
    return NumberWords.scale(words.form(numeral.last())).orElse(1);
  }
}
