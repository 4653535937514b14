package org.rashomon.bench.metamorphic.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.readings.Block;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.text.Span;

/**
 * "A opened B on Friday" as "B was opened by A on Friday": for sentences of subject, regular verb
 * in the past and object in this order, with nothing but adjuncts after them.
 */
public final class PassiveVoice implements Changer {
  private static final Set<String> AFTER =
      Set.of("nsubj", "dobj", "prep", "npadvmod", "advmod", "punct", "tmod");

  /** Verbs that have an object and no passive, or one of another meaning. */
  private static final Set<String> ACTIVE_ONLY =
      Set.of(
          "want", "like", "total", "resemble", "lack", "suffer", "last", "number", "need", "join");

  @Override
  public Kind kind() {
    return Kind.VOICE;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    List<Mutation> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.kind() == Block.Kind.PROSE && !Places.isQuoted(reading, sentence.span())) {
        turned(reading, sentence).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Mutation> turned(Reading reading, Sentence sentence) {
    for (int verb = 1; verb + 1 < sentence.size(); verb++) {
      if (sentence.token(verb).isRoot() && isPlain(sentence, verb)) {
        List<Integer> subjects = sentence.children(verb, "nsubj");
        List<Integer> objects = sentence.children(verb, "dobj");
        return subjects.size() == 1 && objects.size() == 1
            ? turned(reading, sentence, verb, subjects.getFirst(), objects.getFirst())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPlain(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    return token.pos().equals("VBD")
        && token.form().endsWith("ed")
        && !ACTIVE_ONLY.contains(token.lemma())
        && sentence.children(verb).stream()
            .allMatch(child -> AFTER.contains(sentence.token(child).relation()));
  }

  private static Optional<Mutation> turned(
      Reading reading, Sentence sentence, int verb, int subject, int object) {
    Span agent = sentence.subtree(subject);
    Span patient = sentence.subtree(object);
    Span word = sentence.token(verb).span();
    boolean ordered =
        agent.start() == sentence.span().start()
            && agent.end() + 1 == word.start()
            && word.end() + 1 == patient.start();
    if (!ordered || !isNoun(sentence, subject) || !isNoun(sentence, object)) {
      return Optional.empty();
    }
    String be = isPlural(sentence, object) ? " were " : " was ";
    String text = reading.text();
    String words =
        Places.capitalized(patient.of(text))
            + be
            + word.of(text)
            + " by "
            + (sentence.token(0).isName() ? agent.of(text) : Places.uncapitalized(agent.of(text)));
    return Optional.of(Places.change(Kind.VOICE, reading, agent.cover(patient), words));
  }

  private static boolean isNoun(Sentence sentence, int head) {
    return sentence.token(head).isNoun()
        && sentence.children(head, "relcl", "rcmod", "acl").isEmpty();
  }

  private static boolean isPlural(Sentence sentence, int head) {
    return sentence.token(head).pos().endsWith("S") || !sentence.children(head, "conj").isEmpty();
  }
}
