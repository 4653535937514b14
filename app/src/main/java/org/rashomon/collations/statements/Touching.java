package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;

/** The open disagreements whose evidence meets that of a statement, found by report. */
final class Touching {
  private record Spot(Evidence evidence, int disagreement) {}

  private final List<Disagreement> open;
  private final Map<String, List<Spot>> byArticle = new HashMap<>();

  Touching(List<Disagreement> disagreements) {
    open = disagreements.stream().filter(each -> each.type().isOpen()).toList();
    for (int i = 0; i < open.size(); i++) {
      for (Disagreement.Variant variant : open.get(i).variants()) {
        for (Evidence each : variant.evidence()) {
          byArticle.computeIfAbsent(each.article(), k -> new ArrayList<>()).add(new Spot(each, i));
        }
      }
    }
  }

  /** In the order of the disagreements. */
  List<Disagreement> of(List<Evidence> evidence) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Evidence own : evidence) {
      for (Spot spot : byArticle.getOrDefault(own.article(), List.of())) {
        if (own.start() < spot.evidence().end() && spot.evidence().start() < own.end()) {
          found.add(spot.disagreement());
        }
      }
    }
    return found.stream().map(open::get).toList();
  }
}
