package org.rashomon.readings.coreference;

import java.util.List;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/**
 * Where a pronoun cannot mean what another phrase of its sentence means: both are arguments of one
 * verb, or one holds the other.
 */
final class Binding {
  private Binding() {}

  static boolean forbids(Sentence sentence, int pronoun, NounPhrase other) {
    if (sentence.token(pronoun).pos().equals("PRP$")) {
      return holds(sentence, other, pronoun);
    }
    int verb = verb(sentence, pronoun);
    return holds(sentence, other, pronoun)
        || verb == verb(sentence, other.head())
        || (verb >= 0 && !isSubject(sentence, pronoun) && subject(sentence, verb) == other.head());
  }

  private static boolean isSubject(Sentence sentence, int index) {
    return sentence.token(index).is("nsubj", "nsubjpass");
  }

  /** The subject of a verb, or of the verb that it is coordinated with; -1 when it has none. */
  private static int subject(Sentence sentence, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      List<Integer> own = sentence.children(at, "nsubj", "nsubjpass");
      if (!own.isEmpty()) {
        return own.getFirst();
      }
      if (!sentence.token(at).is("conj", "xcomp") || sentence.token(at).head() < 0) {
        return -1;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }

  /** The verb of which a phrase is an argument, also by a preposition; -1 when there is none. */
  static int verb(Sentence sentence, int index) {
    int at = index;
    for (int steps = 0; steps < 4; steps++) {
      Token token = sentence.token(at);
      if (token.head() < 0 || token.is("poss", "appos", "compound", "nmod")) {
        return -2 - index;
      }
      at = token.head();
      if (sentence.token(at).isVerb()) {
        return at;
      }
      if (!sentence.token(at).is("prep", "agent", "conj", "pcomp")) {
        return -2 - index;
      }
    }
    return -2 - index;
  }

  /** Whether the pronoun stands in the phrase itself ("its owner" is not it). */
  private static boolean holds(Sentence sentence, NounPhrase other, int pronoun) {
    int at = pronoun;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      if (at == other.head()) {
        return true;
      }
      Token token = sentence.token(at);
      if (token.isVerb() || token.is("conj", "relcl", "acl", "advcl", "ccomp")) {
        return false;
      }
      at = token.head();
    }
    return false;
  }
}
