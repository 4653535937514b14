package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.collations.Logistic;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Clusters;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.stories.Cast;

/**
 * Clauses grouped by the fact they state. Clauses in the same words are one from the start and are
 * compared once, and only wordings that have words in common are compared at all.
 */
final class SameFacts {
  /**
   * From which probability two clauses are one fact. Below a half: the gold quotes whole sentences,
   * so many of its pairs of clauses are not alike and the probabilities are low.
   */
  private static final float SAME_FACT = 0.3f;

  /** So low that no mean with it is high enough. */
  private static final float NEVER = -1e6f;

  /** How near two clauses of one report must be to count as said twice. */
  private static final float SAID_TWICE = 0.6f;

  private static final Logistic MODEL =
      Logistic.load(FactPairs.class, FactPairs.RESOURCE, FactPair.FEATURES);

  private final Alignment alignment;
  private final FactPair pair;
  private final List<List<Integer>> units = new ArrayList<>();
  private final Map<Long, Float> same = new HashMap<>();
  private final List<Clusters.Pair> near = new ArrayList<>();

  private SameFacts(Alignment alignment, FactPair pair) {
    this.alignment = alignment;
    this.pair = pair;
    for (int wording = 0; wording < alignment.wordings(); wording++) {
      units.add(new ArrayList<>());
    }
    alignment.units().forEach(unit -> units.get(alignment.wording(unit.id())).add(unit.id()));
  }

  /** Groups of clauses, ordered by their first; members ascending. */
  static List<List<Integer>> of(Alignment alignment, Witnesses witnesses, Cast cast) {
    return new SameFacts(alignment, new FactPair(alignment, witnesses, cast)).groups();
  }

  private List<List<Integer>> groups() {
    alignment.candidates(this::compare);
    near.sort(Comparator.comparingInt(Clusters.Pair::a).thenComparingInt(Clusters.Pair::b));
    int[] weights = units.stream().mapToInt(List::size).toArray();
    return Clusters.group(weights, near, this::same, SAME_FACT).stream()
        .map(group -> group.stream().flatMap(w -> units.get(w).stream()).sorted().toList())
        .sorted(Comparator.comparingInt(List::getFirst))
        .toList();
  }

  private void compare(int greater, int lesser) {
    float value = probability(units.get(lesser).getFirst(), units.get(greater).getFirst());
    if (value != 0) {
      same.put(key(lesser, greater), value);
    }
    if (value >= SAME_FACT) {
      near.add(new Clusters.Pair(lesser, greater, value));
    }
  }

  /** The probability that two clauses state one fact; within a report only nearness tells. */
  private float probability(int a, int b) {
    float nearness = alignment.similarity(a, b);
    if (nearness >= FactPairs.FAR && pair.excluded(a, b)) {
      return NEVER;
    }
    Unit one = alignment.units().get(a);
    if (one.report() == alignment.units().get(b).report()) {
      return nearness * SAME_FACT / SAID_TWICE;
    }
    return nearness < FactPairs.FAR ? 0 : (float) MODEL.of(pair.features(a, b));
  }

  private float same(int a, int b) {
    return same.getOrDefault(key(Math.min(a, b), Math.max(a, b)), 0f);
  }

  private static long key(int lesser, int greater) {
    return ((long) lesser << 32) | greater;
  }
}
