package org.rashomon.readings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Modality;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Claim.Tense;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/** Predicates with their arguments, negation, modality and tense, from the dependencies. */
public final class ClaimReader {
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "would", "should");
  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "intend",
          "hope",
          "want",
          "aim",
          "due",
          "set",
          "promise",
          "vow",
          "agree");
  private static final Set<String> NEGATIVE =
      Set.of("no", "none", "nobody", "never", "not", "neither", "nor", "without");

  private ClaimReader() {}

  /** The claims of all sentences, in the order of the text. */
  public static List<Claim> read(List<Sentence> sentences) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (isPredicate(sentence, i)) {
          claims.add(claim(sentence, i));
        }
      }
    }
    return claims;
  }

  private static boolean isPredicate(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isVerb() && !token.is("aux", "auxpass", "amod", "compound", "nmod");
  }

  private static Claim claim(Sentence sentence, int verb) {
    List<Argument> arguments = new ArrayList<>();
    for (int child : sentence.children(verb)) {
      argument(sentence, child, arguments);
    }
    inherit(sentence, verb, arguments);
    arguments.sort((a, b) -> a.span().compareTo(b.span()));
    return new Claim(
        sentence.index(),
        verb,
        clause(sentence, verb),
        lemma(sentence, verb),
        isNegated(sentence, verb, arguments),
        modality(sentence, verb),
        tense(sentence, verb),
        arguments);
  }

  private static void argument(Sentence sentence, int child, List<Argument> arguments) {
    Token token = sentence.token(child);
    switch (token.relation()) {
      case "nsubj", "csubj" -> add(sentence, Part.AGENT, child, "", arguments);
      case "nsubjpass", "csubjpass", "dobj" -> add(sentence, Part.PATIENT, child, "", arguments);
      case "dative" -> add(sentence, Part.RECIPIENT, child, "", arguments);
      case "attr", "acomp", "oprd" -> add(sentence, Part.ATTRIBUTE, child, "", arguments);
      case "npadvmod" -> add(sentence, Part.TIME, child, "", arguments);
      case "agent", "prep" -> prepositional(sentence, child, arguments);
      default -> {}
    }
  }

  private static void prepositional(Sentence sentence, int prep, List<Argument> arguments) {
    for (int object : sentence.children(prep, "pobj", "pcomp")) {
      String entity = sentence.token(object).entity();
      Part part =
          sentence.token(prep).is("agent")
              ? Part.AGENT
              : entity.endsWith("DATE") || entity.endsWith("TIME")
                  ? Part.TIME
                  : entity.endsWith("GPE") || entity.endsWith("LOC") || entity.endsWith("FAC")
                      ? Part.PLACE
                      : Part.OBLIQUE;
      add(sentence, part, object, sentence.token(prep).lemma(), arguments);
    }
  }

  private static void add(
      Sentence sentence, Part part, int head, String preposition, List<Argument> arguments) {
    arguments.add(new Argument(part, sentence.subtree(head), head, preposition));
  }

  /** A conjunct or complement shares the subject of the verb above; a participle its noun. */
  private static void inherit(Sentence sentence, int verb, List<Argument> arguments) {
    boolean subject = arguments.stream().anyMatch(a -> a.part() == Part.AGENT);
    boolean passive = isPassive(sentence, verb);
    boolean patient = arguments.stream().anyMatch(a -> a.part() == Part.PATIENT);
    if (subject || (passive && patient)) {
      return;
    }
    int head = sentence.token(verb).head();
    if (head < 0) {
      return;
    }
    Part part = passive ? Part.PATIENT : Part.AGENT;
    if (sentence.token(verb).is("acl", "relcl") && sentence.token(head).isNoun()) {
      arguments.add(new Argument(part, sentence.token(head).span(), head, ""));
    } else if (sentence.token(verb).is("conj", "xcomp", "advcl") && sentence.token(head).isVerb()) {
      for (int child : sentence.children(head, "nsubj", "nsubjpass")) {
        add(sentence, part, child, "", arguments);
      }
    }
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    boolean auxiliary = !sentence.children(verb, "auxpass", "nsubjpass").isEmpty();
    Token token = sentence.token(verb);
    return auxiliary || (token.pos().equals("VBN") && token.is("acl", "amod", "relcl"));
  }

  private static String lemma(Sentence sentence, int verb) {
    StringBuilder lemma = new StringBuilder(sentence.token(verb).lemma());
    for (int particle : sentence.children(verb, "prt")) {
      lemma.append(' ').append(sentence.token(particle).lemma());
    }
    return lemma.toString();
  }

  private static boolean isNegated(Sentence sentence, int verb, List<Argument> arguments) {
    boolean own = !sentence.children(verb, "neg").isEmpty();
    boolean argument =
        arguments.stream()
            .filter(a -> a.part() == Part.AGENT || a.part() == Part.PATIENT)
            .anyMatch(a -> hasNegativeDeterminer(sentence, a.head()));
    return own != argument;
  }

  private static boolean hasNegativeDeterminer(Sentence sentence, int noun) {
    return NEGATIVE.contains(sentence.token(noun).lemma())
        || sentence.children(noun, "det", "neg").stream()
            .anyMatch(child -> NEGATIVE.contains(sentence.token(child).lemma()));
  }

  private static Modality modality(Sentence sentence, int verb) {
    for (int aux : sentence.children(verb, "aux")) {
      if (POSSIBLE.contains(sentence.token(aux).lemma())) {
        return Modality.POSSIBLE;
      }
    }
    for (int mark : sentence.children(verb, "mark")) {
      if (Set.of("if", "unless", "whether").contains(sentence.token(mark).lemma())) {
        return Modality.CONDITIONAL;
      }
    }
    int head = sentence.token(verb).head();
    boolean planned =
        head >= 0
            && sentence.token(verb).is("xcomp", "ccomp")
            && PLANNING.contains(sentence.token(head).lemma());
    return planned || tense(sentence, verb) == Tense.FUTURE ? Modality.PLANNED : Modality.ASSERTED;
  }

  private static Tense tense(Sentence sentence, int verb) {
    boolean past =
        sentence.token(verb).pos().equals("VBD") || sentence.token(verb).pos().equals("VBN");
    for (int aux : sentence.children(verb, "aux", "auxpass")) {
      Token token = sentence.token(aux);
      if (token.lemma().equals("will") || token.lemma().equals("shall")) {
        return Tense.FUTURE;
      }
      past |= token.pos().equals("VBD") || token.lemma().equals("have");
    }
    return past ? Tense.PAST : Tense.PRESENT;
  }

  /** The words under the verb, other clauses that hang on it left out at the ends. */
  private static Span clause(Sentence sentence, int verb) {
    Span span = sentence.token(verb).span();
    for (int child : sentence.children(verb)) {
      Token token = sentence.token(child);
      boolean own = !token.is("punct", "cc", "mark", "parataxis", "meta");
      boolean clause = token.is("conj", "ccomp", "advcl") && token.isVerb();
      if (own && !clause) {
        span = span.cover(sentence.subtree(child));
      }
    }
    return span;
  }
}
