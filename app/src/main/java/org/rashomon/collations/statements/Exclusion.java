package org.rashomon.collations.statements;

import java.util.List;
import org.rashomon.collations.Clock;

/**
 * Whether two clauses exclude each other: reports that say such do not agree, however alike their
 * words are.
 */
final class Exclusion {
  private Exclusion() {}

  static boolean between(UnitFacts a, UnitFacts b) {
    boolean samePredicate = a.predicate().equals(b.predicate());
    boolean denied = samePredicate && a.negated() != b.negated();
    boolean elsewhere =
        samePredicate
            && !a.goals().isEmpty()
            && !b.goals().isEmpty()
            && a.goals().stream().noneMatch(b.goals()::contains);
    return denied || elsewhere || anotherTime(a.clocks(), b.clocks());
  }

  private static boolean anotherTime(List<String> some, List<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().noneMatch(x -> others.stream().anyMatch(y -> Clock.compatible(x, y)));
  }
}
