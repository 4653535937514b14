package org.rashomon.readings.claims;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** The forms of a verb: its auxiliaries, voice, particle and what it is coordinated with. */
final class Verbs {
  private static final int LONGEST_CHAIN = 8;

  private Verbs() {}

  static boolean isPredicate(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isVerb() && !token.is("aux", "auxpass", "amod", "compound", "nmod", "case");
  }

  /** The verb's auxiliaries; a coordinated verb without any shares those of the first. */
  static List<Integer> auxiliaries(Sentence sentence, int verb) {
    List<Integer> own = sentence.children(verb, "aux", "auxpass");
    int first = first(sentence, verb);
    boolean shares = own.isEmpty() && first != verb && isBare(sentence, verb, first);
    return shares ? sentence.children(first, "aux", "auxpass") : own;
  }

  /**
   * "will close and sell", "was arrested and charged": the second verb has the form of the first.
   */
  private static boolean isBare(Sentence sentence, int verb, int first) {
    String pos = sentence.token(verb).pos();
    boolean perfect = pos.equals("VBD") && sentence.token(first).pos().equals("VBN");
    if (perfect && sentence.children(verb, "nsubj", "nsubjpass").isEmpty()) {
      return true;
    }
    boolean same = pos.equals(sentence.token(first).pos());
    boolean subject = !sentence.children(verb, "nsubj", "nsubjpass").isEmpty();
    return same && !subject && !pos.equals("VBD") && !pos.equals("VBZ");
  }

  /** The first verb of a coordination. */
  static int first(Sentence sentence, int verb) {
    int at = verb;
    for (int steps = 0; steps < LONGEST_CHAIN && sentence.token(at).is("conj"); steps++) {
      int head = sentence.token(at).head();
      if (head < 0 || !sentence.token(head).isVerb()) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** Passive by its auxiliary ("was", "got"), or a participle on its own. */
  static boolean isPassive(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    if (!token.pos().equals("VBN") && !token.pos().equals("VBD")) {
      return false;
    }
    List<Integer> auxiliaries = auxiliaries(sentence, verb);
    for (int aux : auxiliaries) {
      String lemma = sentence.token(aux).lemma();
      if (sentence.token(aux).is("auxpass") || lemma.equals("get")) {
        return true;
      }
    }
    boolean marked = !sentence.children(verb, "nsubjpass", "agent").isEmpty();
    boolean participle = token.pos().equals("VBN") && token.is("acl", "advcl", "relcl", "oprd");
    return marked || (participle && auxiliaries.isEmpty());
  }

  /** The lemma with its particle ("call off"). */
  static String lemma(Sentence sentence, int verb) {
    StringBuilder lemma = new StringBuilder(sentence.token(verb).lemma());
    for (int particle : sentence.children(verb, "prt")) {
      lemma.append(' ').append(sentence.token(particle).lemma());
    }
    for (int adverb : sentence.children(verb, "advmod")) {
      boolean next = adverb == verb + 1 && sentence.token(adverb).lemma().equals("ahead");
      lemma.append(next ? " ahead" : "");
    }
    return lemma.toString();
  }

  /** The words of the auxiliaries, lower-case lemmas in order. */
  static List<String> auxiliaryLemmas(Sentence sentence, int verb) {
    List<String> lemmas = new ArrayList<>();
    auxiliaries(sentence, verb).forEach(aux -> lemmas.add(sentence.token(aux).lemma()));
    return lemmas;
  }
}
