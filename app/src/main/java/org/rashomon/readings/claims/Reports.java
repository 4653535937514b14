package org.rashomon.readings.claims;

import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Tells what somebody is said to say from what the report says itself. */
final class Reports {
  private Reports() {}

  /** Whether a clause is the content of saying: under a verb of saying or "according to". */
  static boolean isReported(Sentence sentence, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      if (isContent(sentence, at) || isSourced(sentence, at)) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  private static boolean isContent(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.head() < 0 || !sentence.token(token.head()).isVerb()) {
      return isContentOf(sentence, at);
    }
    Set<Embedding> classes = Embedding.over(sentence, at);
    boolean says = classes.contains(Embedding.REPORTS) || classes.contains(Embedding.DENIES);
    boolean gerund = token.is("xcomp") && token.pos().equals("VBG");
    return says && (token.is("ccomp") || gerund || isPassiveReport(sentence, at));
  }

  /** "was said to have left". */
  private static boolean isPassiveReport(Sentence sentence, int at) {
    return sentence.token(at).is("xcomp") && Verbs.isPassive(sentence, sentence.token(at).head());
  }

  /** "accused of stealing". */
  private static boolean isContentOf(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!token.is("pcomp") || token.head() < 0) {
      return false;
    }
    Token preposition = sentence.token(token.head());
    return preposition.lemma().equals("of")
        && preposition.head() >= 0
        && Embedding.of(sentence.token(preposition.head()).lemma()).contains(Embedding.REPORTS);
  }

  /** Another verb beside it names the source: "the ship sank, the owner said", "according to". */
  private static boolean isSourced(Sentence sentence, int at) {
    for (int child : sentence.children(at, "prep", "parataxis", "advcl", "meta")) {
      Token token = sentence.token(child);
      boolean according = token.form().equalsIgnoreCase("according") && child + 1 < sentence.size();
      boolean aside =
          token.is("parataxis") && Embedding.of(token.lemma()).contains(Embedding.REPORTS);
      if (according || aside) {
        return true;
      }
    }
    return false;
  }
}
