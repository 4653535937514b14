package org.rashomon.bench.accuracy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many of the reports that carry a fact are brought together: the best group counts, and a
 * group that holds one report brings nothing together.
 */
record Coverage(Count sources, Count found, Tally tally) {

  void count(List<Place> wanted, List<List<Place>> groups) {
    tally.add(sources, articles(wanted).size());
    int best =
        groups.stream()
            .map(group -> articles(met(wanted, group)).size())
            .max(Comparator.naturalOrder())
            .orElse(0);
    tally.add(found, best > 1 ? best : 0);
  }

  private static List<Place> met(List<Place> wanted, List<Place> group) {
    return wanted.stream().filter(w -> Place.meet(List.of(w), group)).toList();
  }

  private static Set<String> articles(List<Place> places) {
    return places.stream().map(Place::article).collect(Collectors.toSet());
  }
}
