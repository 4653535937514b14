package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which mention found is which of the gold: the head of each lies in the other. Of several the one
 * whose length differs least; each is taken once.
 */
final class Matching {
  private static final Comparator<Candidate> NEAREST =
      Comparator.comparingInt(Candidate::difference)
          .thenComparing(c -> c.gold().span())
          .thenComparing(c -> c.found().span());

  private record Candidate(GoldMention gold, Predicted found) {
    int difference() {
      return Math.abs(gold.span().length() - found.span().length());
    }
  }

  private final Map<GoldMention, Predicted> matched = new HashMap<>();
  private final List<Predicted> others = new ArrayList<>();

  Matching(List<GoldMention> gold, List<Predicted> found) {
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, List<Predicted>> byReport = new HashMap<>();
    for (Predicted each : found) {
      byReport.computeIfAbsent(each.report(), r -> new ArrayList<>()).add(each);
    }
    for (GoldMention one : gold) {
      for (Predicted other : byReport.getOrDefault(one.report(), List.of())) {
        if (fits(one, other)) {
          candidates.add(new Candidate(one, other));
        }
      }
    }
    candidates.sort(NEAREST);
    Set<Predicted> taken = new HashSet<>();
    for (Candidate each : candidates) {
      if (!matched.containsKey(each.gold()) && taken.add(each.found())) {
        matched.put(each.gold(), each.found());
      }
    }
    found.stream().filter(each -> !taken.contains(each)).forEach(others::add);
  }

  private static boolean fits(GoldMention gold, Predicted found) {
    int head = gold.span().end() - 1;
    return gold.span().start() <= found.head()
        && found.head() < gold.span().end()
        && found.span().start() <= head
        && head < found.span().end();
  }

  /** What was found for each mention of the gold that was found. */
  Map<GoldMention, Predicted> matched() {
    return matched;
  }

  /** What was found and is not in the gold. */
  List<Predicted> others() {
    return others;
  }
}
