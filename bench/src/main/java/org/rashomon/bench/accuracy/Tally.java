package org.rashomon.bench.accuracy;

import java.util.EnumMap;
import java.util.Map;

/** Counts that add up, over one event or many. */
public final class Tally {
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

  /** How often it was counted. */
  public int of(Count what) {
    return counts.getOrDefault(what, 0);
  }

  void add(Count what) {
    add(what, 1);
  }

  void add(Count what, int number) {
    counts.merge(what, number, Integer::sum);
  }

  /** The counts of several tallies together. */
  public static Tally sum(Iterable<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally tally : tallies) {
      tally.counts.forEach(sum::add);
    }
    return sum;
  }
}
