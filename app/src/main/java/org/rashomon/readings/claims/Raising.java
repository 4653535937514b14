package org.rashomon.readings.claims;

import java.util.Set;
import org.rashomon.readings.Sentence;

/** Verbs over whose complement a negation or a subject of theirs is understood. */
final class Raising {
  private static final Set<String> RAISING =
      Set.of("think", "believe", "seem", "appear", "want", "expect", "intend", "plan", "suppose");

  private Raising() {}

  static boolean raises(Sentence sentence, int verb) {
    return RAISING.contains(sentence.token(verb).lemma());
  }
}
