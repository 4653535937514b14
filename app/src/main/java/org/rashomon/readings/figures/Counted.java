package org.rashomon.readings.figures;

import java.util.List;
import java.util.Optional;

/**
 * What a numeral counts.
 *
 * @param noun index of the counted noun in the sentence, -1 when none is named
 * @param lemma its lemma, or empty
 * @param qualifiers lemmas that narrow it, sorted
 * @param state index of the predicate that holds of it, -1 when there is none
 * @param word the lemma of the predicate
 */
record Counted(int noun, String lemma, List<String> qualifiers, int state, Optional<String> word) {

  static Counted of(Words words, int noun, List<String> qualifiers, int state) {
    return new Counted(
        noun,
        words.lemma(noun),
        qualifiers,
        state,
        state < 0 ? Optional.empty() : Optional.of(words.lemma(state)));
  }
}
