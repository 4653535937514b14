package org.rashomon.readings.claims;

import java.util.List;
import java.util.Set;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/**
 * Arguments that are understood rather than said: subjects shared by coordination, by control and
 * by participles, and the noun that a relative clause is about.
 */
final class Understood {
  private static final int DEEPEST = 6;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private Understood() {}

  static void complete(Sentence sentence, int verb, List<Argument> arguments) {
    resolveRelatives(sentence, verb, arguments);
    boolean passive = Verbs.isPassive(sentence, verb);
    Part part = passive ? Part.PATIENT : Part.AGENT;
    boolean received = Arguments.has(arguments, Part.RECIPIENT) && passive;
    if (!Arguments.has(arguments, part) && !received) {
      int subject = subject(sentence, verb, 0);
      if (subject >= 0) {
        add(sentence, verb, part, subject, arguments);
      }
    }
    shareObject(sentence, verb, passive, arguments);
  }

  private static void add(
      Sentence sentence, int verb, Part part, int subject, List<Argument> arguments) {
    // A participle's noun holds the participle: its own word alone stands for it.
    boolean holds = sentence.isUnder(verb, subject);
    if (holds) {
      arguments.add(new Argument(part, sentence.token(subject).span(), subject, ""));
    } else {
      Arguments.add(sentence, part, subject, "", arguments);
    }
  }

  /** "the man who stole it": who is the man. */
  private static void resolveRelatives(Sentence sentence, int verb, List<Argument> arguments) {
    Token token = sentence.token(Verbs.first(sentence, verb));
    if (!token.is("relcl") || token.head() < 0) {
      return;
    }
    int noun = token.head();
    for (int i = 0; i < arguments.size(); i++) {
      Argument each = arguments.get(i);
      Token head = sentence.token(each.head());
      if (head.pos().startsWith("W") && RELATIVES.contains(head.lemma())) {
        arguments.set(
            i, new Argument(each.part(), sentence.token(noun).span(), noun, each.preposition()));
      }
    }
  }

  /** The word that is understood as the subject of a verb without one, or -1. */
  private static int subject(Sentence sentence, int verb, int depth) {
    Token token = sentence.token(verb);
    int head = token.head();
    if (head < 0 || depth > DEEPEST) {
      return -1;
    }
    if (token.is("acl", "relcl") && sentence.token(head).isNoun()) {
      return relative(sentence, verb, head);
    }
    if (token.is("pcomp") && sentence.token(head).head() >= 0) {
      int above = sentence.token(head).head();
      return sentence.token(above).isVerb() ? controller(sentence, above, verb, depth) : -1;
    }
    boolean predicative =
        token.is("xcomp") && sentence.token(head).is("acomp", "attr", "oprd", "advmod");
    if (predicative && sentence.token(head).head() >= 0) {
      return controller(sentence, sentence.token(head).head(), verb, depth);
    }
    boolean tied = token.is("conj", "xcomp", "advcl", "ccomp", "dep");
    return tied && sentence.token(head).isVerb() ? controller(sentence, head, verb, depth) : -1;
  }

  private static int relative(Sentence sentence, int verb, int noun) {
    boolean own = !sentence.children(verb, "nsubj", "nsubjpass").isEmpty();
    return own ? -1 : noun;
  }

  /**
   * The object of the verb above controls a complement ("ordered the crew to leave"), else its
   * subject.
   */
  private static int controller(Sentence sentence, int above, int verb, int depth) {
    Token token = sentence.token(verb);
    if (token.is("xcomp", "pcomp") && !sentence.token(above).lemma().equals("promise")) {
      boolean from = !token.is("pcomp") || sentence.token(token.head()).lemma().equals("from");
      List<Integer> objects = sentence.children(above, "dobj", "dative");
      if (!objects.isEmpty() && from) {
        return objects.getFirst();
      }
    }
    boolean clause = token.is("ccomp");
    List<Integer> subjects = sentence.children(above, "nsubj", "nsubjpass");
    if (!subjects.isEmpty()) {
      int subject = subjects.getFirst();
      boolean said = clause && !isNonfinite(sentence, verb);
      return said ? -1 : antecedent(sentence, above, subject);
    }
    return clause ? -1 : subject(sentence, above, depth + 1);
  }

  private static boolean isNonfinite(Sentence sentence, int verb) {
    String pos = sentence.token(verb).pos();
    return pos.equals("VBG") || pos.equals("VB");
  }

  /** A relative pronoun stands for its noun. */
  private static int antecedent(Sentence sentence, int verb, int subject) {
    Token above = sentence.token(verb);
    boolean relative = sentence.token(subject).pos().startsWith("W") && above.is("relcl");
    return relative && above.head() >= 0 ? above.head() : subject;
  }

  /** "arrested and charged the man": an object right after the last verb belongs to both. */
  private static void shareObject(
      Sentence sentence, int verb, boolean passive, List<Argument> arguments) {
    if (passive || Arguments.has(arguments, Part.PATIENT)) {
      return;
    }
    for (int other : sentence.children(verb, "conj")) {
      boolean adjacent = other == verb + 2 && sentence.token(verb + 1).is("cc");
      for (int object : sentence.children(other, "dobj")) {
        if (adjacent && object > other) {
          Arguments.add(sentence, Part.PATIENT, object, "", arguments);
        }
      }
    }
  }
}
