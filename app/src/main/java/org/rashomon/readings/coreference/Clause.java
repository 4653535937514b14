package org.rashomon.readings.coreference;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** The clauses around a word, from the inside out. */
final class Clause {
  private static final int DEEPEST = 12;

  private Clause() {}

  /** The subjects of the verbs above a word, itself left out: the nearest first. */
  static Set<Integer> subjects(Sentence sentence, int index) {
    Set<Integer> subjects = new LinkedHashSet<>();
    int at = index;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      Token token = sentence.token(at);
      for (int subject : sentence.children(at, "nsubj", "nsubjpass")) {
        if (subject != index && !sentence.isUnder(index, subject)) {
          subjects.add(subject);
        }
      }
      if (token.is("relcl") && token.head() >= 0) {
        subjects.add(token.head());
      }
      at = token.head();
    }
    subjects.remove(index);
    return subjects;
  }
}
