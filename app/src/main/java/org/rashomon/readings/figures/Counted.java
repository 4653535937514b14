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
 */
record Counted(int noun, String lemma, List<String> qualifiers, int state, Optional<String> word) {}
