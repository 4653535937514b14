package org.rashomon.readings.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Whom a pronoun means: the most salient who fits, where nobody else comes near. */
final class PronounResolver {
  private static final int PERSON_BACK = 4;
  private static final int THING_BACK = 2;

  /** The next in line must be this much behind, else it is not safe to say. */
  private static final double MARGIN = 1.15;

  private static final double THING_MARGIN = 1.4;

  private static final double UNSURE = 0.7;
  private static final double UNSURE_HERE = 0.85;

  /** The subject of a clause around it. */
  private static final double SUBJECT = 1.6;

  private static final double ACTOR = 2;

  /** Of those without a name few are quoted. */
  private static final double NAMELESS = 0.5;

  /** The subject of the sentence before, for a subject. */
  private static final double PARALLEL = 1.25;

  /** Things own less than bodies do. */
  private static final double OWNER = 0.6;

  private static final Set<String> SPEAKING = Set.of("say", "add", "tell", "explain", "note");

  private final Discourse discourse;

  PronounResolver(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * Whom it means, if that is safe to say.
   *
   * @param spoken numbers of whoever says the words around it: they do not mean themselves
   */
  Optional<Referent> resolve(Sentence sentence, NounPhrase phrase, Set<Integer> spoken) {
    Pronoun pronoun = phrase.pronoun().orElseThrow();
    if (!pronoun.person() && !isSafe(sentence, phrase)) {
      return Optional.empty();
    }
    double margin = pronoun.person() ? MARGIN : THING_MARGIN;
    boolean actor = !pronoun.person() && Agency.speaksOfActor(sentence, phrase.head());
    List<Ranked> ranked = new ArrayList<>();
    for (Referent each : discourse.recent()) {
      if (fits(sentence, phrase, pronoun, each) && !spoken.contains(each.number)) {
        ranked.add(new Ranked(each, score(sentence, phrase, pronoun, each, actor)));
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = ranked.size() == 1 || ranked.get(0).score() >= margin * ranked.get(1).score();
    return clear ? Optional.of(ranked.get(0).referent()) : Optional.empty();
  }

  /** "It" as an object hardly ever means a body, and often nothing at all as a subject. */
  private static boolean isSafe(Sentence sentence, NounPhrase phrase) {
    Token it = sentence.token(phrase.head());
    return (it.pos().equals("PRP$") || it.is("nsubj", "nsubjpass"))
        && !Pleonastic.is(sentence, phrase.head());
  }

  private record Ranked(Referent referent, double score) {}

  private static boolean fits(
      Sentence sentence, NounPhrase phrase, Pronoun pronoun, Referent candidate) {
    if (candidate.several || sentence.index() - candidate.lastSentence > back(pronoun)) {
      return false;
    }
    boolean person = candidate.sort == Known.Sort.PERSON;
    if (pronoun.person() != person || !pronoun.gender().fits(candidate.gender)) {
      return false;
    }
    Optional<NounPhrase> here = candidate.lastIn(sentence);
    boolean bound = here.isPresent() && Binding.forbids(sentence, phrase.head(), here.get());
    return pronoun.reflexive() == bound;
  }

  private static boolean isSpeaking(Sentence sentence, NounPhrase phrase) {
    Token token = sentence.token(phrase.head());
    return token.is("nsubj")
        && token.head() >= 0
        && SPEAKING.contains(sentence.token(token.head()).lemma());
  }

  private static int back(Pronoun pronoun) {
    return pronoun.person() ? PERSON_BACK : THING_BACK;
  }

  private static double score(
      Sentence sentence, NounPhrase phrase, Pronoun pronoun, Referent candidate, boolean actor) {
    double score = candidate.salience;
    Optional<NounPhrase> here = candidate.lastIn(sentence);
    if (pronoun.person() && candidate.gender == Gender.UNKNOWN) {
      score *= here.isPresent() ? UNSURE_HERE : UNSURE;
    }
    if (pronoun.person() && !candidate.named && isSpeaking(sentence, phrase)) {
      score *= NAMELESS;
    }
    if (actor && candidate.sort == Known.Sort.BODY) {
      score *= ACTOR;
    }
    Token token = sentence.token(phrase.head());
    boolean before = sentence.index() - candidate.lastSentence == 1;
    if (before && candidate.subject && token.is("nsubj", "nsubjpass")) {
      score *= PARALLEL;
    }
    if (candidate.sort == Known.Sort.THING && token.pos().equals("PRP$")) {
      score *= OWNER;
    }
    if (here.isPresent()) {
      int head = here.get().head();
      if (Clause.subjects(sentence, phrase.head()).contains(head)) {
        score *= SUBJECT;
      }
    }
    return score;
  }
}
