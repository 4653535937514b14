package org.rashomon.readings.figures;

import java.util.List;
import java.util.Locale;
import org.rashomon.readings.Amount.Bound;
import org.rashomon.readings.Sentence;

/** The words before a numeral that say how exactly it is meant. */
final class Bounds {
  /**
   * A bound found before a numeral.
   *
   * @param first index of the bound's first word, or the numeral's own when there is none
   */
  record Found(Bound bound, int first) {}

  private record Phrase(List<String> words, Bound bound) {}

  private static final List<Phrase> BEFORE =
      List.of(
          phrase("no fewer than", Bound.AT_LEAST),
          phrase("no less than", Bound.AT_LEAST),
          phrase("not less than", Bound.AT_LEAST),
          phrase("no more than", Bound.AT_MOST),
          phrase("not more than", Bound.AT_MOST),
          phrase("as many as", Bound.AT_MOST),
          phrase("as much as", Bound.AT_MOST),
          phrase("well over", Bound.MORE_THAN),
          phrase("more than", Bound.MORE_THAN),
          phrase("greater than", Bound.MORE_THAN),
          phrase("fewer than", Bound.LESS_THAN),
          phrase("less than", Bound.LESS_THAN),
          phrase("at least", Bound.AT_LEAST),
          phrase("a least", Bound.AT_LEAST),
          phrase("at most", Bound.AT_MOST),
          phrase("up to", Bound.AT_MOST),
          phrase("close to", Bound.ABOUT),
          phrase("or so", Bound.ABOUT),
          phrase("over", Bound.MORE_THAN),
          phrase("above", Bound.MORE_THAN),
          phrase("exceeding", Bound.MORE_THAN),
          phrase("upwards of", Bound.MORE_THAN),
          phrase("minimum", Bound.AT_LEAST),
          phrase("under", Bound.LESS_THAN),
          phrase("below", Bound.LESS_THAN),
          phrase("almost", Bound.ABOUT),
          phrase("nearly", Bound.ABOUT),
          phrase("about", Bound.ABOUT),
          phrase("around", Bound.ABOUT),
          phrase("some", Bound.ABOUT),
          phrase("roughly", Bound.ABOUT),
          phrase("approximately", Bound.ABOUT),
          phrase("approx.", Bound.ABOUT),
          phrase("estimated", Bound.ABOUT),
          phrase("circa", Bound.ABOUT),
          phrase("~", Bound.ABOUT),
          phrase("maximum", Bound.AT_MOST));

  private Bounds() {}

  private static Phrase phrase(String words, Bound bound) {
    return new Phrase(List.of(words.split(" ")), bound);
  }

  static Found before(Sentence sentence, int numeral) {
    int at = numeral;
    while (at > 0 && Units.currency(sentence.token(at - 1).form()).isPresent()) {
      at--;
    }
    int end = at;
    if (end > 0 && sentence.token(end - 1).form().equals("an")) {
      end--;
    }
    for (Phrase phrase : BEFORE) {
      if (endsWith(sentence, end, phrase.words())) {
        return new Found(phrase.bound(), end - phrase.words().size());
      }
    }
    return new Found(Bound.EXACT, at);
  }

  private static boolean endsWith(Sentence sentence, int end, List<String> words) {
    int from = end - words.size();
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.token(from + i).form().toLowerCase(Locale.ROOT).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
