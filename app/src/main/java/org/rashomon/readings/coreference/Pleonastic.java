package org.rashomon.readings.coreference;

import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** "It" that stands for nothing: "it is not clear if", "it took hours", "it was the first time". */
final class Pleonastic {
  private static final Set<String> SEEMING =
      Set.of(
          "seem", "appear", "happen", "turn", "mean", "matter", "follow", "take", "rain", "snow");
  private static final Set<String> BEING =
      Set.of("be", "become", "remain", "feel", "look", "sound");

  /** What only somebody who acts can be. */
  private static final Set<String> OF_ACTORS =
      Set.of(
          "willing",
          "unwilling",
          "able",
          "unable",
          "ready",
          "prepared",
          "committed",
          "confident",
          "eager",
          "happy",
          "proud",
          "pleased",
          "aware",
          "sorry",
          "keen",
          "determined");

  private Pleonastic() {}

  static boolean is(Sentence sentence, int it) {
    Token token = sentence.token(it);
    if (token.is("expl")) {
      return true;
    }
    if (token.head() < 0 || !token.is("nsubj", "nsubjpass")) {
      return false;
    }
    Token verb = sentence.token(token.head());
    int at = token.head();
    boolean clause = !sentence.children(at, "ccomp", "csubj", "advcl", "xcomp").isEmpty();
    if (SEEMING.contains(verb.lemma())) {
      return clause || !sentence.children(at, "dobj").isEmpty();
    }
    if (token.is("nsubjpass")) {
      return !sentence.children(at, "ccomp", "csubj").isEmpty();
    }
    if (!BEING.contains(verb.lemma())) {
      return verb.pos().equals("JJ");
    }
    for (int attribute : sentence.children(at, "attr")) {
      if (Kinds.of(sentence.token(attribute)) == Known.Sort.BODY) {
        return false;
      }
    }
    for (int adjective : sentence.children(at, "acomp")) {
      if (OF_ACTORS.contains(sentence.token(adjective).lemma())) {
        return false;
      }
    }
    return !sentence.children(at, "acomp", "attr", "csubj", "advmod", "ccomp").isEmpty();
  }
}
