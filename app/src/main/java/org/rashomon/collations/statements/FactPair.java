package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Block;
import org.rashomon.stories.Cast;

/** What speaks for two clauses stating the same fact, as features of a logistic regression. */
final class FactPair {
  /** The features in order, as the weights name them. */
  static final List<String> FEATURES =
      List.of(
          "clause",
          "sentence",
          "terms",
          "sentenceTerms",
          "shared",
          "containment",
          "nearest",
          "actors",
          "otherActors",
          "otherPeople",
          "sameAmount",
          "otherAmount",
          "predicate",
          "length",
          "height",
          "headline");

  private static final double LIFT = 8;
  private final Alignment alignment;
  private final Nearest nearest;
  private final List<UnitFacts> facts = new ArrayList<>();

  FactPair(Alignment alignment, Witnesses witnesses, Cast cast) {
    this.alignment = alignment;
    this.nearest = new Nearest(alignment);
    alignment.units().forEach(unit -> facts.add(UnitFacts.of(unit, witnesses, cast)));
  }

  /** Whether the two exclude each other. */
  boolean excluded(int a, int b) {
    return Exclusion.between(facts.get(a), facts.get(b));
  }

  double[] features(int a, int b) {
    Unit one = alignment.units().get(a);
    Unit other = alignment.units().get(b);
    UnitFacts x = facts.get(a);
    UnitFacts y = facts.get(b);
    long actors = x.actors().stream().filter(y.actors()::contains).count();
    boolean bothActors = !x.actors().isEmpty() && !y.actors().isEmpty();
    boolean bothPeople = !x.people().isEmpty() && !y.people().isEmpty();
    long amounts =
        x.amounts().stream()
            .filter(each -> y.amounts().stream().anyMatch(o -> same(each, o)))
            .count();
    boolean bothAmounts = !x.amounts().isEmpty() && !y.amounts().isEmpty();
    return new double[] {
      alignment.similarity(a, b),
      alignment.sentenceSimilarity(a, b),
      alignment.overlap(a, b),
      alignment.sentenceOverlap(a, b),
      Math.min(1, alignment.shared(a, b) / 20),
      alignment.containment(a, b),
      nearest.mutual(a, b),
      Math.min(2, actors),
      flag(bothActors && actors == 0),
      flag(bothPeople && x.people().stream().noneMatch(y.people()::contains)),
      Math.min(2, amounts),
      flag(bothAmounts && amounts == 0),
      flag(x.predicate().equals(y.predicate())),
      ratio(one.terms().size(), other.terms().size()),
      StrictMath.exp(-(one.sentence().index() + other.sentence().index()) / LIFT),
      flag(isHeadline(one) || isHeadline(other))
    };
  }

  private static boolean same(Amount a, Amount b) {
    return a.low() == b.low() && a.high() == b.high() && a.unit().equals(b.unit());
  }

  private static boolean isHeadline(Unit unit) {
    return unit.sentence().kind() == Block.Kind.HEADLINE;
  }

  private static double ratio(int a, int b) {
    return (double) Math.min(a, b) / Math.max(1, Math.max(a, b));
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }
}
