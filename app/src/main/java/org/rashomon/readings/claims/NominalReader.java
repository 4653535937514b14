package org.rashomon.readings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Aspect;
import org.rashomon.readings.Claim.Modality;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Claim.Tense;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.claims.Nominals.Frame;
import org.rashomon.readings.claims.Nominals.Nominal;
import org.rashomon.text.Span;

/** Claims that are made by nouns: "the arrest of the captain", "made an appearance". */
final class NominalReader {
  private NominalReader() {}

  /** The claim of an event noun; none where it takes no part in anything or names a mere kind. */
  static Optional<Claim> read(Sentence sentence, int noun) {
    Optional<Nominal> nominal = Nominals.at(sentence, noun);
    if (nominal.isEmpty()) {
      return Optional.empty();
    }
    List<Argument> arguments = arguments(sentence, noun, nominal.get());
    int light = lightVerb(sentence, noun);
    if (light >= 0) {
      lend(sentence, light, arguments);
    }
    boolean takesPart =
        Arguments.has(arguments, Part.AGENT) || Arguments.has(arguments, Part.PATIENT);
    return takesPart
        ? Optional.of(claim(sentence, noun, nominal.get(), light, arguments))
        : Optional.empty();
  }

  private static Claim claim(
      Sentence sentence, int noun, Nominal nominal, int light, List<Argument> arguments) {
    int governor = light >= 0 ? light : verbAbove(sentence, noun);
    arguments.sort((a, b) -> a.span().compareTo(b.span()));
    boolean denied = light >= 0 && Polarity.isNegated(sentence, light, arguments);
    return new Claim(
        sentence.index(),
        noun,
        span(sentence, noun, arguments),
        nominal.verb(),
        denied != isNone(sentence, noun),
        light >= 0 ? Modalities.of(sentence, light) : modality(sentence, noun, governor),
        governor < 0 ? Tense.PAST : Times.tense(sentence, governor),
        light < 0 ? Aspect.SIMPLE : Times.aspect(sentence, light),
        governor >= 0 && Reports.isReported(sentence, governor),
        arguments);
  }

  private static List<Argument> arguments(Sentence sentence, int noun, Nominal nominal) {
    List<Argument> arguments = new ArrayList<>();
    Part of = nominal.frame() == Frame.INTRANSITIVE ? Part.AGENT : Part.PATIENT;
    boolean any = false;
    for (int prep : sentence.children(noun, "prep", "agent")) {
      String word = sentence.token(prep).lemma();
      for (int object : sentence.children(prep, "pobj")) {
        if (word.equals("of") && !any) {
          any = true;
          Arguments.add(sentence, of, object, word, arguments);
        } else if (word.equals("by")) {
          Arguments.add(sentence, Part.AGENT, object, word, arguments);
        }
      }
      if (!word.equals("of") && !word.equals("by")) {
        Arguments.prepositional(sentence, prep, arguments);
      }
    }
    for (int owner : sentence.children(noun, "poss")) {
      boolean undergoer = nominal.frame() == Frame.UNDERGOER && !any;
      Arguments.add(sentence, undergoer ? Part.PATIENT : Part.AGENT, owner, "", arguments);
    }
    return arguments;
  }

  /** The verb that lends the noun its subject ("held talks"), or -1. */
  private static int lightVerb(Sentence sentence, int noun) {
    int head = sentence.token(noun).head();
    boolean object = sentence.token(noun).is("dobj") && head >= 0;
    return object && Nominals.isLight(Verbs.lemma(sentence, head)) ? head : -1;
  }

  private static void lend(Sentence sentence, int light, List<Argument> arguments) {
    List<Argument> verbs = Arguments.of(sentence, light);
    Understood.complete(sentence, light, verbs);
    for (Argument each : verbs) {
      boolean subject = each.part() == Part.AGENT && !Arguments.has(arguments, Part.AGENT);
      boolean circumstance =
          each.part() == Part.TIME || each.part() == Part.PLACE || each.part() == Part.OBLIQUE;
      if (subject || circumstance) {
        arguments.add(each);
      }
    }
  }

  private static int verbAbove(Sentence sentence, int noun) {
    int at = sentence.token(noun).head();
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      if (Verbs.isPredicate(sentence, at)) {
        return at;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }

  /** What is feared, planned, prevented or called for has not happened for all we know. */
  private static Modality modality(Sentence sentence, int noun, int governor) {
    if (governor < 0) {
      return Modality.ASSERTED;
    }
    Set<Embedding> classes = Embedding.of(sentence.token(governor).lemma());
    boolean object = !sentence.token(noun).is("nsubj", "nsubjpass");
    boolean open =
        classes.contains(Embedding.PREVENTS)
            || classes.contains(Embedding.DENIES)
            || classes.contains(Embedding.FAILS)
            || classes.contains(Embedding.DOUBTS);
    Modality above = Modalities.of(sentence, governor);
    if (above != Modality.ASSERTED) {
      return above;
    }
    boolean denied = Polarity.isNegated(sentence, governor, List.of());
    if (classes.contains(Embedding.PLANS) && object) {
      return Modality.PLANNED;
    }
    return (open && object) || denied ? Modality.POSSIBLE : Modality.ASSERTED;
  }

  private static boolean isNone(Sentence sentence, int noun) {
    return sentence.children(noun, "det", "neg").stream()
        .anyMatch(child -> sentence.token(child).form().toLowerCase(Locale.ROOT).equals("no"));
  }

  /** The noun with its arguments, as far as they hang on it. */
  private static Span span(Sentence sentence, int noun, List<Argument> arguments) {
    Span span = sentence.token(noun).span();
    for (Argument each : arguments) {
      if (sentence.isUnder(each.head(), noun)) {
        span = span.cover(each.span());
      }
    }
    return span;
  }
}
