package org.rashomon.collations.statements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.collations.alignment.Alignment;

/** How well a clause stands for a group: its nearness to all others, by wording. */
final class Centrality {
  /** How many clauses of the group are in a wording, by a clause that is. */
  private final Map<Integer, Integer> counts = new TreeMap<>();

  private final Map<Integer, Double> sums = new TreeMap<>();
  private final Alignment alignment;

  Centrality(Alignment alignment, List<Integer> group) {
    this.alignment = alignment;
    Map<Integer, Integer> first = new TreeMap<>();
    for (int id : group) {
      int wording = alignment.wording(id);
      counts.merge(first.computeIfAbsent(wording, k -> id), 1, Integer::sum);
    }
  }

  double of(int id) {
    return sums.computeIfAbsent(alignment.wording(id), wording -> sum(id));
  }

  private double sum(int id) {
    double sum = -1;
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      boolean own = alignment.wording(each.getKey()) == alignment.wording(id);
      sum += each.getValue() * (own ? 1 : alignment.similarity(id, each.getKey()));
    }
    return sum;
  }
}
