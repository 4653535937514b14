package org.rashomon.readings.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Whether a claim is denied: by a negation of its own, of an argument, or by what governs it. */
final class Polarity {
  private static final Set<String> NEGATIVE =
      Set.of("no", "none", "nobody", "nothing", "never", "not", "neither", "nor", "without", "n't");

  private Polarity() {}

  static boolean isNegated(Sentence sentence, int verb, List<Argument> arguments) {
    boolean own = isOwn(sentence, verb) || isShared(sentence, verb);
    boolean argument =
        arguments.stream()
            .filter(each -> each.part() == Part.AGENT || each.part() == Part.PATIENT)
            .anyMatch(each -> isNegative(sentence, each.head()));
    return (own != argument) != isUndone(sentence, verb);
  }

  /** "not only" adds and does not deny. */
  private static boolean isOwn(Sentence sentence, int verb) {
    for (int negation : sentence.children(verb, "neg")) {
      boolean only =
          negation + 1 < sentence.size()
              && sentence.token(negation + 1).form().equalsIgnoreCase("only");
      if (!only) {
        return true;
      }
    }
    return isAfterWithout(sentence, verb)
        || isNorClause(sentence, verb)
        || isNoLonger(sentence, verb);
  }

  private static boolean isNoLonger(Sentence sentence, int verb) {
    return sentence.children(verb, "advmod", "npadvmod").stream()
        .anyMatch(
            adverb ->
                adverb > 0
                    && Set.of("long", "longer").contains(sentence.token(adverb).lemma())
                    && sentence.token(adverb - 1).form().equalsIgnoreCase("no"));
  }

  private static boolean isAfterWithout(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.is("pcomp", "pobj")
        && token.head() >= 0
        && sentence.token(token.head()).lemma().equals("without");
  }

  private static boolean isNorClause(Sentence sentence, int verb) {
    return sentence.children(verb, "cc", "preconj").stream()
        .map(child -> sentence.token(child).form().toLowerCase(Locale.ROOT))
        .anyMatch(form -> form.equals("nor") || form.equals("neither"));
  }

  /** "did not sail or fish": what is coordinated with "or" is denied with the first. */
  private static boolean isShared(Sentence sentence, int verb) {
    int first = Verbs.first(sentence, verb);
    if (first == verb || !sentence.children(verb, "nsubj", "nsubjpass").isEmpty()) {
      return false;
    }
    boolean or =
        sentence.children(first, "cc").stream()
            .map(cc -> sentence.token(cc).lemma())
            .anyMatch(cc -> cc.equals("or") || cc.equals("nor"));
    return or && isOwn(sentence, first);
  }

  /**
   * "failed to sail", "denied stealing it", "prevented the ship from sailing", "not expected to".
   */
  private static boolean isUndone(Sentence sentence, int verb) {
    int governor = governor(sentence, verb);
    if (governor < 0) {
      return false;
    }
    Set<Embedding> classes = Embedding.of(sentence.token(governor).lemma());
    boolean negated = isOwn(sentence, governor);
    boolean from = sentence.token(verb).is("pcomp");
    boolean undone =
        classes.contains(Embedding.FAILS)
            || classes.contains(Embedding.DENIES)
            || (classes.contains(Embedding.PREVENTS) && (from || isGerund(sentence, verb)));
    boolean raised =
        negated && (classes.contains(Embedding.PLANS) || Raising.raises(sentence, governor));
    return undone ? !negated : raised;
  }

  private static boolean isGerund(Sentence sentence, int verb) {
    return sentence.token(verb).pos().equals("VBG");
  }

  /** The verb whose complement this one is, also over "from". */
  static int governor(Sentence sentence, int verb) {
    Token token = sentence.token(Verbs.first(sentence, verb));
    int head = token.head();
    if (head < 0) {
      return -1;
    }
    if (token.is("pcomp") && sentence.token(head).lemma().equals("from")) {
      return sentence.token(head).head();
    }
    return token.is("xcomp", "ccomp", "dobj") ? head : -1;
  }

  private static boolean isNegative(Sentence sentence, int noun) {
    return isNegative(sentence.token(noun))
        || sentence.children(noun, "det", "neg", "nmod", "predet", "preconj").stream()
            .anyMatch(child -> isNegative(sentence.token(child)));
  }

  private static boolean isNegative(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return NEGATIVE.contains(form) || NEGATIVE.contains(token.lemma());
  }
}
