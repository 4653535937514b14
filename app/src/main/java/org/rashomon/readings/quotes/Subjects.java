package org.rashomon.readings.quotes;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Phrases;

/** Who does the saying: the subject of a word of saying, in its clause or the clauses above it. */
final class Subjects {
  private static final int HIGHEST = 6;

  /** "the paper quoted X": the object speaks. */
  private static final Set<String> CITING = Set.of("quote", "cite");

  private Subjects() {}

  /** The head word of who says it. */
  static OptionalInt of(Scene scene, Sentence sentence, int cue, Cues.Kind kind) {
    if (kind == Cues.Kind.ACCORDING) {
      return afterAccording(sentence, cue);
    }
    if (CITING.contains(sentence.token(cue).lemma()) && !isPassive(sentence, cue)) {
      for (int object : sentence.children(cue, "dobj")) {
        if (scene.canSpeak(sentence, object)) {
          return OptionalInt.of(object);
        }
      }
    }
    int at = cue;
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      OptionalInt here = here(scene, sentence, at, at == cue);
      if (here.isPresent() && (at == cue || scene.canSpeak(sentence, here.getAsInt()))) {
        return here;
      }
      if (isPassive(sentence, at) && at == cue) {
        return OptionalInt.empty();
      }
      at = above(sentence, at, at == cue);
    }
    return besides(sentence, cue);
  }

  /** Whether somebody else does what the verb says. */
  static boolean isPassive(Sentence sentence, int verb) {
    return !sentence.children(verb, "auxpass", "nsubjpass").isEmpty();
  }

  private static OptionalInt afterAccording(Sentence sentence, int cue) {
    for (int i = cue + 2; i < Math.min(sentence.size(), cue + 16); i++) {
      Token token = sentence.token(i);
      boolean under = sentence.isUnder(i, cue) && token.is("pobj");
      if (under || (isNominal(token) && !isNominal(sentence, i + 1))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt here(Scene scene, Sentence sentence, int verb, boolean lowest) {
    Token token = sentence.token(verb);
    boolean passive = isPassive(sentence, verb);
    if (lowest && (passive || token.is("acl"))) {
      OptionalInt agent = agent(sentence, verb);
      if (agent.isPresent() || passive) {
        return agent;
      }
    }
    for (int child : sentence.children(verb, "nsubj", "nsubjpass")) {
      if (scene.isQuoted(sentence, child) && !scene.isQuoted(sentence, verb)) {
        continue;
      }
      if (sentence.token(child).pos().startsWith("W")) {
        return relative(sentence, verb, child);
      }
      return OptionalInt.of(child);
    }
    boolean modifies = token.is("acl", "relcl") && !token.pos().equals("VBN");
    return modifies && isNominal(sentence, token.head()) && scene.canSpeak(sentence, token.head())
        ? OptionalInt.of(token.head())
        : OptionalInt.empty();
  }

  private static OptionalInt relative(Sentence sentence, int verb, int pronoun) {
    int head = sentence.token(verb).head();
    if (sentence.token(verb).is("relcl") && isNominal(sentence, head)) {
      return OptionalInt.of(head);
    }
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - 3); i--) {
      if (isNominal(sentence.token(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt agent(Sentence sentence, int verb) {
    for (int by : sentence.children(verb, "agent", "prep")) {
      if (sentence.token(by).form().equalsIgnoreCase("by")) {
        return Phrases.object(sentence, by);
      }
    }
    return OptionalInt.empty();
  }

  /** The clause that lends its subject, or -1. */
  private static int above(Sentence sentence, int verb, boolean lowest) {
    Token token = sentence.token(verb);
    if (!lowest && token.is("ccomp")) {
      return token.head();
    }
    if (token.isNoun()
        || token.is("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "acl", "parataxis")) {
      return token.head();
    }
    return -1;
  }

  /** Without the tree: the noun right after the verb ("said X"), else the one right before it. */
  private static OptionalInt besides(Sentence sentence, int cue) {
    if (!isNominal(sentence, cue - 1)) {
      int after = cue + 1;
      while (isModifier(sentence, after) && isModifierOrNoun(sentence, after + 1)) {
        after++;
      }
      if (isNominal(sentence, after)) {
        return OptionalInt.of(after);
      }
    }
    boolean comma = cue > 1 && sentence.token(cue - 1).form().equals(",");
    int before = comma ? cue - 2 : cue - 1;
    boolean fits = comma ? sentence.token(before).isName() : isNominal(sentence, before);
    return fits ? OptionalInt.of(before) : OptionalInt.empty();
  }

  private static boolean isModifierOrNoun(Sentence sentence, int index) {
    return isModifier(sentence, index) || isNominal(sentence, index);
  }

  private static boolean isModifier(Sentence sentence, int index) {
    return index >= 0
        && index < sentence.size()
        && (sentence.token(index).isNoun()
            || List.of("DT", "JJ", "PRP$", "POS").contains(sentence.token(index).pos()));
  }

  private static boolean isNominal(Sentence sentence, int index) {
    return index >= 0 && index < sentence.size() && isNominal(sentence.token(index));
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.pos().equals("PRP");
  }
}
