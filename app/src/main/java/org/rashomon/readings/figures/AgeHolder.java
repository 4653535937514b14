package org.rashomon.readings.figures;

import java.util.List;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Whose age a numeral gives: the person before it, or the noun after "16-year-old". */
final class AgeHolder {
  private static final int REACH = 4;

  private AgeHolder() {}

  static Counted find(Words words, Numeral numeral, Measured measured) {
    Sentence sentence = words.sentence();
    boolean modifies = measured.last() > numeral.last() && words.is(numeral.last() + 1, "-");
    int holder = modifies ? NounPhrase.head(words, measured.last() + 1) : -1;
    if (holder < 0) {
      holder = before(sentence, numeral.first());
    }
    if (holder < 0) {
      holder = NounPhrase.head(words, measured.last() + 1);
    }
    return Counted.of(words, holder, List.of(), -1);
  }

  /** "Neu, 67,", "Neu, who is 67", "the whale turned 17". */
  private static int before(Sentence sentence, int numeral) {
    for (int i = numeral - 1; i >= Math.max(0, numeral - REACH); i--) {
      if (sentence.token(i).entity().endsWith("PERSON")) {
        return i;
      }
    }
    int head = sentence.token(numeral).head();
    for (int steps = 0; head >= 0 && steps < 5; steps++) {
      int subject = subject(sentence, head, numeral);
      if (subject >= 0) {
        return subject;
      }
      head = sentence.token(head).head();
    }
    return -1;
  }

  private static int subject(Sentence sentence, int verb, int numeral) {
    Token head = sentence.token(verb);
    if (!head.lemma().equals("be") && !head.lemma().equals("turn")) {
      return -1;
    }
    if (head.is("relcl") && head.head() >= 0 && sentence.token(head.head()).isNoun()) {
      return head.head();
    }
    for (int subject : sentence.children(verb, "nsubj")) {
      if (sentence.token(subject).isNoun() && subject < numeral) {
        return subject;
      }
    }
    return -1;
  }
}
