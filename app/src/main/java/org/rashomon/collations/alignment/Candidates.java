package org.rashomon.collations.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Which members are worth comparing: those that have a term in common, found by an index of terms
 * (blocking). In a large story terms that stand in a large part of it are no reason.
 */
public final class Candidates {
  /** A term in no more members than this is a reason in any story. */
  private static final int FEW = 400;

  /** Else it stands in this part of the members at most. */
  private static final double COMMON = .05;

  private Candidates() {}

  /** Takes pairs, the greater number first. */
  @FunctionalInterface
  public interface Pairs {
    void take(int greater, int lesser);
  }

  static void of(int size, IntFunction<int[]> terms, Pairs pairs) {
    Map<Integer, List<Integer>> holders = new HashMap<>();
    for (int member = 0; member < size; member++) {
      for (int term : terms.apply(member)) {
        holders.computeIfAbsent(term, k -> new ArrayList<>()).add(member);
      }
    }
    int most = (int) Math.max(FEW, COMMON * size);
    for (int member = 0; member < size; member++) {
      BitSet found = new BitSet(member);
      for (int term : terms.apply(member)) {
        List<Integer> others = holders.getOrDefault(term, List.of());
        for (int i = 0; others.size() <= most && others.get(i) < member; i++) {
          found.set(others.get(i));
        }
      }
      int greater = member;
      found.stream().forEach(lesser -> pairs.take(greater, lesser));
    }
  }
}
