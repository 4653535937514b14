package org.rashomon.readings.foreign;

import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** The word of a sentence at the end of what was found in it. */
final class Words {
  private Words() {}

  /** Index of the last word that begins before the end of a span; the first where none does. */
  static int last(Sentence sentence, Span span) {
    int low = 0;
    int high = sentence.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentence.token(middle).span().start() < span.end()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
