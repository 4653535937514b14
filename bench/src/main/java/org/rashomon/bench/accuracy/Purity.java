package org.rashomon.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.bench.gold.Event;

/**
 * How many of the passages that a statement brings together belong together: pairs of passages of
 * two reports that both lie on facts of the gold, and those of them that lie on the same.
 */
final class Purity {
  private final List<List<Place>> facts;
  private final Tally tally;

  Purity(Event event, Tally tally) {
    this.tally = tally;
    this.facts =
        Stream.concat(event.gold().agreements().stream(), event.gold().alone().stream())
            .map(fact -> Place.all(fact.evidence(), event.texts()))
            .toList();
  }

  void count(List<Place> statement) {
    List<Set<Integer>> known = new ArrayList<>();
    statement.forEach(place -> known.add(facts(place)));
    for (int i = 0; i < known.size(); i++) {
      for (int j = i + 1; j < known.size(); j++) {
        boolean other = !statement.get(i).article().equals(statement.get(j).article());
        if (other && !known.get(i).isEmpty() && !known.get(j).isEmpty()) {
          tally.add(Count.TOGETHER);
          tally.add(
              Count.TOGETHER_RIGHT, known.get(i).stream().anyMatch(known.get(j)::contains) ? 1 : 0);
        }
      }
    }
  }

  private Set<Integer> facts(Place place) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).stream().anyMatch(place::meets)) {
        found.add(i);
      }
    }
    return found;
  }
}
