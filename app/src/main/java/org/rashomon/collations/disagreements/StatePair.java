package org.rashomon.collations.disagreements;

import java.util.Optional;
import java.util.Set;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.statuses.Relation;
import org.rashomon.readings.times.EdtfRange;

/** Whether two claims are of the same thing at the same time, and what the one is to the other. */
final class StatePair {
  /** Nouns that name anybody or anything and so tie little together. */
  private static final Set<String> GENERIC =
      Set.of(
          "people",
          "person",
          "man",
          "woman",
          "child",
          "other",
          "thing",
          "official",
          "group",
          "one",
          "boy",
          "girl",
          "it",
          "they",
          "he",
          "she",
          "who",
          "which",
          "that",
          "this",
          "those",
          "i",
          "we",
          "you",
          "some",
          "what",
          "all",
          "many",
          "everyone",
          "way",
          "time",
          "lot");

  /** How near clauses must be when one denies what the other says. */
  private static final double DENIAL = 0.55;

  /** When their states exclude each other. */
  private static final double STATES = 0.35;

  /** How much nearer they must be when all they share is a word for anybody. */
  private static final double GENERIC_MORE = 0.15;

  private static final double NAMED = 0.1;

  private StatePair() {}

  /** What the second is to the first, if the two are of one thing. */
  static Relation relation(StateClaim a, StateClaim b) {
    Relation relation = a.status().relation(b.status());
    if (relation == Relation.SAME && !a.status().negated()) {
      return a.phase() == StateClaim.Phase.UNDER_WAY && b.phase() == StateClaim.Phase.DONE
          ? Relation.ENDS
          : a.phase() == StateClaim.Phase.DONE && b.phase() == StateClaim.Phase.UNDER_WAY
              ? Relation.ENDED
              : Relation.NONE;
    }
    boolean both = a.phase() == StateClaim.Phase.DONE && b.phase() == StateClaim.Phase.DONE;
    boolean verbs = a.verb() && b.verb();
    if (!relation.excludes() || !both || (relation == Relation.OPPOSITE && !verbs)) {
      return Relation.NONE;
    }
    return a.status().negated() == b.status().negated() ? relation : denial(a, b);
  }

  /** What is not yet so and what is so follow one another; else one denies the other. */
  private static Relation denial(StateClaim a, StateClaim b) {
    StateClaim denied = a.status().negated() ? a : b;
    if (!a.verb() || !b.verb()) {
      return Relation.NONE;
    }
    if (!denied.lasting()) {
      return Relation.OPPOSITE;
    }
    return a.status().negated() ? Relation.ENDS : Relation.ENDED;
  }

  /** How surely they are of one thing, from 0. */
  static double score(
      Value<StateClaim> a, Value<StateClaim> b, Relation relation, Alignment alignment) {
    if (a.report() == b.report() || a.scene().isOfOthers(b.scene())) {
      return 0;
    }
    Optional<String> common = a.measure().common(b.measure());
    boolean alike = common.isPresent() || (relation == Relation.OPPOSITE && areThings(a, b));
    boolean named = common.filter(each -> each.startsWith("#")).isPresent();
    double score = alignment.similarity(a.unit(), b.unit()) + (named ? NAMED : 0);
    boolean denial = a.measure().status().word().equals(b.measure().status().word());
    double needed = denial ? DENIAL : STATES;
    needed += common.filter(each -> !GENERIC.contains(each)).isPresent() ? 0 : GENERIC_MORE;
    boolean together =
        denial ? sameTime(a.measure(), b.measure()) : !a.scene().isOfOtherTimes(b.scene());
    return alike && score >= needed && together ? Math.min(1, score) : 0;
  }

  /** Whether both are of things that may go by two nouns ("the parade", "the celebration"). */
  private static boolean areThings(Value<StateClaim> a, Value<StateClaim> b) {
    return isThing(a.measure())
        && isThing(b.measure())
        && !a.measure().status().negated()
        && !b.measure().status().negated();
  }

  private static boolean isThing(StateClaim claim) {
    return claim.patients().stream()
        .anyMatch(each -> !each.startsWith("#") && !GENERIC.contains(each));
  }

  private static boolean sameTime(StateClaim a, StateClaim b) {
    return a.when().isEmpty()
        || b.when().isEmpty()
        || a.when().stream()
            .anyMatch(x -> b.when().stream().anyMatch(y -> EdtfRange.compatible(x, y)));
  }
}
