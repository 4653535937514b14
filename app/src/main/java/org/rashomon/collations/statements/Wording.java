package org.rashomon.collations.statements;

import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** The words in which a fact is told: the clause where it can stand alone, else its sentence. */
final class Wording {
  private static final double MOST_OF_IT = 0.6;

  private Wording() {}

  static String of(Passage passage, Witnesses witnesses) {
    Span words = standsAlone(passage) ? passage.span() : passage.sentence().span();
    return witnesses.text(passage.report(), words).replaceAll("\\s+", " ").strip();
  }

  /** Whether the clause begins with a subject of its own and leaves most of the sentence behind. */
  private static boolean standsAlone(Passage passage) {
    Sentence sentence = passage.sentence();
    boolean most = passage.span().length() > MOST_OF_IT * sentence.span().length();
    for (int i = 0; i < sentence.size() && !most; i++) {
      Span word = sentence.token(i).span();
      boolean inside = passage.span().contains(word);
      if (inside && sentence.token(i).isVerb()) {
        return false;
      }
      boolean subject = sentence.token(i).is("nsubj", "nsubjpass", "expl");
      if (inside && subject && !sentence.token(i).pos().startsWith("W")) {
        return !sentence.token(i).pos().startsWith("PRP");
      }
    }
    return false;
  }
}
