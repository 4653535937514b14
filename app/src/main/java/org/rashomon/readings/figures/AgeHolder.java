package org.rashomon.readings.figures;

import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Whose age a numeral gives: the person before it, or the noun after "16-year-old". */
final class AgeHolder {
  private static final int REACH = 4;

  private AgeHolder() {}

  static Counted find(Sentence sentence, Numeral numeral, Measured measured) {
    int holder = before(sentence, numeral.first());
    if (holder < 0) {
      holder = after(sentence, measured.last());
    }
    return holder < 0
        ? new Counted(-1, "", List.of(), -1, Optional.empty())
        : new Counted(holder, sentence.token(holder).lemma(), List.of(), -1, Optional.empty());
  }

  /** "Neu, 67,", "Neu, who is 67". */
  private static int before(Sentence sentence, int numeral) {
    for (int i = numeral - 1; i >= Math.max(0, numeral - REACH); i--) {
      if (sentence.token(i).entity().endsWith("PERSON")) {
        return i;
      }
    }
    Token token = sentence.token(numeral);
    for (int head = token.head(), steps = 0; head >= 0 && steps < 5; steps++) {
      for (int subject : sentence.children(head, "nsubj")) {
        boolean noun = sentence.token(subject).isNoun();
        if (noun && subject < numeral && sentence.token(head).lemma().equals("be")) {
          return subject;
        }
      }
      head = sentence.token(head).head();
    }
    return -1;
  }

  private static int after(Sentence sentence, int last) {
    for (int i = last + 1; i < Math.min(sentence.size(), last + 1 + REACH); i++) {
      Token token = sentence.token(i);
      boolean ends = i + 1 >= sentence.size() || !sentence.token(i + 1).isNoun();
      if (token.isNoun() && ends) {
        return i;
      }
      if (!token.isNoun() && !token.pos().startsWith("JJ") && !token.form().equals("-")) {
        return -1;
      }
    }
    return -1;
  }
}
