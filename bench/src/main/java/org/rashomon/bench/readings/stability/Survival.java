package org.rashomon.bench.readings.stability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Statement;

/**
 * What becomes of some findings when a report is added.
 *
 * @param before how many there were
 * @param there those that are still there: all their evidence is in one finding
 * @param kept those of these whose id is the same
 */
record Survival(int before, int there, int kept) {
  static final Survival NONE = new Survival(0, 0, 0);

  /** Something found, by id and evidence. */
  record Finding(String id, Set<Evidence> evidence) {}

  static Survival of(List<Finding> before, List<Finding> after) {
    Map<Evidence, List<Finding>> holders = new HashMap<>();
    for (Finding each : after) {
      each.evidence().forEach(e -> holders.computeIfAbsent(e, k -> new ArrayList<>()).add(each));
    }
    int there = 0;
    int kept = 0;
    for (Finding each : before) {
      List<Finding> found =
          each.evidence().stream()
              .findFirst()
              .map(e -> holders.getOrDefault(e, List.of()))
              .orElse(List.of())
              .stream()
              .filter(other -> other.evidence().containsAll(each.evidence()))
              .toList();
      there += found.isEmpty() ? 0 : 1;
      kept += found.stream().anyMatch(other -> other.id().equals(each.id())) ? 1 : 0;
    }
    return new Survival(before.size(), there, kept);
  }

  Survival plus(Survival other) {
    return new Survival(before + other.before, there + other.there, kept + other.kept);
  }

  /** The share of what is still there that has its id. */
  double share() {
    return new PrecisionRecall(kept, there, there).precision();
  }

  static List<Finding> disagreements(Collation collation) {
    List<Finding> all = new ArrayList<>();
    for (Disagreement each : collation.disagreements()) {
      Set<Evidence> evidence = new HashSet<>();
      each.variants().forEach(variant -> evidence.addAll(variant.evidence()));
      all.add(new Finding(each.id(), evidence));
    }
    return all;
  }

  static List<Finding> statements(Collation collation) {
    List<Finding> all = new ArrayList<>();
    for (Statement each : collation.statements()) {
      all.add(new Finding(each.id(), new HashSet<>(each.evidence())));
    }
    return all;
  }

  static List<Finding> quotes(Collation collation) {
    List<Finding> all = new ArrayList<>();
    for (QuoteGroup each : collation.quotes()) {
      Set<Evidence> evidence = new HashSet<>();
      each.variants().forEach(variant -> evidence.addAll(variant.evidence()));
      all.add(new Finding(each.id(), evidence));
    }
    return all;
  }
}
