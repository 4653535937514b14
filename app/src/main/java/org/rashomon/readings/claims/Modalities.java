package org.rashomon.readings.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.readings.Claim.Modality;
import org.rashomon.readings.Claim.Tense;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Whether a clause is said to be so, may be so, is planned, or hangs on a condition. */
final class Modalities {
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "would", "should", "must", "ought");
  private static final Set<String> CONDITION =
      Set.of("if", "unless", "whether", "lest", "provided", "providing");
  private static final Set<String> ADVERBS =
      Set.of("perhaps", "maybe", "possibly", "probably", "likely", "reportedly", "allegedly");
  private static final int DEEPEST = 4;

  private Modalities() {}

  static Modality of(Sentence sentence, int verb) {
    return of(sentence, verb, 0);
  }

  private static Modality of(Sentence sentence, int verb, int depth) {
    if (isCondition(sentence, Verbs.first(sentence, verb))) {
      return Modality.CONDITIONAL;
    }
    List<String> auxiliaries = Verbs.auxiliaryLemmas(sentence, verb);
    if (auxiliaries.stream().anyMatch(POSSIBLE::contains) || isHedged(sentence, verb)) {
      return Modality.POSSIBLE;
    }
    if (Times.tense(sentence, verb) == Tense.FUTURE) {
      return Modality.PLANNED;
    }
    return governed(sentence, verb, depth);
  }

  /** "if", "unless", "in case", "in the event that", and "had" or "should" put first. */
  private static boolean isCondition(Sentence sentence, int verb) {
    for (int mark : sentence.children(verb, "mark", "advmod", "complm")) {
      if (CONDITION.contains(sentence.token(mark).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    Token token = sentence.token(verb);
    boolean inCase =
        token.is("acl", "relcl", "advcl", "ccomp", "pcomp")
            && token.head() >= 0
            && sentence.token(token.head()).lemma().equals("case");
    return inCase || isInverted(sentence, verb);
  }

  /** "Should the dam break, …", "Had the dam broken, …". */
  private static boolean isInverted(Sentence sentence, int verb) {
    if (!sentence.token(verb).is("advcl")) {
      return false;
    }
    List<Integer> subjects = sentence.children(verb, "nsubj", "nsubjpass");
    return sentence.children(verb, "aux").stream()
        .filter(aux -> Set.of("should", "have", "be").contains(sentence.token(aux).lemma()))
        .anyMatch(aux -> !subjects.isEmpty() && aux < subjects.getFirst());
  }

  private static boolean isHedged(Sentence sentence, int verb) {
    return sentence.children(verb, "advmod").stream()
        .map(adverb -> sentence.token(adverb).lemma())
        .anyMatch(adverb -> ADVERBS.contains(adverb));
  }

  /** What is planned, asked or doubted above holds of the clause under it. */
  private static Modality governed(Sentence sentence, int verb, int depth) {
    int first = Verbs.first(sentence, verb);
    int governor = Polarity.governor(sentence, first);
    if (governor < 0 || depth > DEEPEST) {
      return Modality.ASSERTED;
    }
    Set<Embedding> classes = Embedding.of(sentence.token(governor).lemma());
    boolean infinitive = sentence.token(first).is("xcomp") || isInfinitive(sentence, first);
    boolean reports = classes.contains(Embedding.REPORTS) && !infinitive;
    if (classes.contains(Embedding.PLANS) && !reports) {
      return Modality.PLANNED;
    }
    if (classes.contains(Embedding.DOUBTS)) {
      return Modality.POSSIBLE;
    }
    boolean raised = sentence.token(first).is("xcomp") && sentence.token(governor).isVerb();
    return raised ? of(sentence, governor, depth + 1) : Modality.ASSERTED;
  }

  private static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(aux -> sentence.token(aux).form().equalsIgnoreCase("to"));
  }
}
