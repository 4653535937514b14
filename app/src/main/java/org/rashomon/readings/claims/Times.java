package org.rashomon.readings.claims;

import java.util.List;
import org.rashomon.readings.Claim.Aspect;
import org.rashomon.readings.Claim.Tense;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Tense and aspect from the verb's form and its auxiliaries. */
final class Times {
  private static final int DEEPEST = 4;

  private Times() {}

  static Tense tense(Sentence sentence, int verb) {
    return tense(sentence, verb, 0);
  }

  private static Tense tense(Sentence sentence, int verb, int depth) {
    Token token = sentence.token(verb);
    List<Integer> auxiliaries = Verbs.auxiliaries(sentence, verb);
    boolean bare = token.pos().equals("VBN") && auxiliaries.isEmpty();
    boolean past = token.pos().equals("VBD") || bare;
    boolean finite = past || token.pos().equals("VBZ") || token.pos().equals("VBP");
    for (int aux : auxiliaries) {
      Token auxiliary = sentence.token(aux);
      if (auxiliary.lemma().equals("will") || auxiliary.lemma().equals("shall")) {
        return Tense.FUTURE;
      }
      past |= auxiliary.pos().equals("VBD") || auxiliary.lemma().equals("have");
      finite |= !auxiliary.form().equalsIgnoreCase("to");
    }
    if (isPeriphrasticFuture(sentence, verb)) {
      return Tense.FUTURE;
    }
    boolean borrowed = !finite && !past && depth < DEEPEST && token.pos().equals("VBG");
    return borrowed ? above(sentence, verb, depth) : past ? Tense.PAST : Tense.PRESENT;
  }

  /** A participle clause has the time of the clause that it goes with ("sank, killing two"). */
  private static Tense above(Sentence sentence, int verb, int depth) {
    int at = sentence.token(verb).head();
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (sentence.token(at).isVerb()) {
        return tense(sentence, at, depth + 1);
      }
      at = sentence.token(at).head();
    }
    return Tense.PRESENT;
  }

  /** "is going to open", "is to open". */
  private static boolean isPeriphrasticFuture(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    int head = token.head();
    if (head < 0 || !token.is("xcomp") || !token.pos().equals("VB")) {
      return false;
    }
    Token governor = sentence.token(head);
    boolean going =
        governor.lemma().equals("go")
            && governor.pos().equals("VBG")
            && Verbs.auxiliaryLemmas(sentence, head).contains("be");
    boolean is = governor.lemma().equals("be") && !governor.pos().equals("VBD");
    return going || is;
  }

  static Aspect aspect(Sentence sentence, int verb) {
    List<String> auxiliaries = Verbs.auxiliaryLemmas(sentence, verb);
    boolean progressive =
        (sentence.token(verb).pos().equals("VBG") && auxiliaries.contains("be"))
            || isPassiveProgressive(sentence, verb);
    if (auxiliaries.contains("have")) {
      return Aspect.PERFECT;
    }
    return progressive ? Aspect.PROGRESSIVE : Aspect.SIMPLE;
  }

  /** "is being built". */
  private static boolean isPassiveProgressive(Sentence sentence, int verb) {
    return Verbs.auxiliaries(sentence, verb).stream()
        .anyMatch(
            aux ->
                sentence.token(aux).lemma().equals("be")
                    && sentence.token(aux).pos().equals("VBG"));
  }
}
