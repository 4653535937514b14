package org.rashomon.readings.coreference;

import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/**
 * How much a mention brings somebody to the fore: the weights of Lappin and Leass, "An algorithm
 * for pronominal anaphora resolution" (Computational Linguistics, 1994).
 */
final class Salience {
  private static final int RECENCY = 100;
  private static final int SUBJECT = 80;
  private static final int EXISTENTIAL = 70;
  private static final int OBJECT = 50;
  private static final int OBLIQUE = 40;
  private static final int HEAD = 80;
  private static final int ARGUMENT = 50;
  private static final Set<String> EMBEDDED = Set.of("poss", "compound", "nmod", "amod", "appos");

  /** How much is left of it with each sentence. */
  static final double DECAY = 0.5;

  private Salience() {}

  static double of(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    boolean adverbial = isAdverbial(sentence, phrase.head());
    return RECENCY
        + role(head)
        + (isEmbedded(sentence, head) ? 0 : HEAD)
        + (adverbial ? 0 : ARGUMENT);
  }

  private static int role(Token head) {
    if (head.is("nsubj", "nsubjpass", "csubj")) {
      return SUBJECT;
    }
    if (head.is("attr", "expl")) {
      return EXISTENTIAL;
    }
    if (head.is("dobj", "dative", "oprd")) {
      return OBJECT;
    }
    return head.isRoot() ? SUBJECT : OBLIQUE;
  }

  private static boolean isEmbedded(Sentence sentence, Token head) {
    if (EMBEDDED.contains(head.relation())) {
      return true;
    }
    if (!head.is("pobj") || head.head() < 0) {
      return false;
    }
    int tied = sentence.token(head.head()).head();
    return tied >= 0 && sentence.token(tied).isNoun();
  }

  /** In a prepositional phrase that hangs on a verb before it speaks. */
  private static boolean isAdverbial(Sentence sentence, int index) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Token token = sentence.token(at);
      if (token.is("prep") && token.head() > at) {
        return true;
      }
      if (token.isVerb()) {
        return false;
      }
      at = token.head();
    }
    return false;
  }
}
