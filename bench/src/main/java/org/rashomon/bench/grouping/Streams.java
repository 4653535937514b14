package org.rashomon.bench.grouping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rashomon.stories.grouping.Grouper;
import org.rashomon.stories.grouping.Placement;
import org.rashomon.stories.grouping.Weights;

/** Reports as they come in, and what becomes of them. */
final class Streams {
  private Streams() {}

  /** In order of publication, of the same time in the order of the set. */
  static List<Labelled> byTime(List<Labelled> reports) {
    return reports.stream()
        .sorted(
            Comparator.comparing((Labelled each) -> each.sketch().time())
                .thenComparingLong(Labelled::report))
        .toList();
  }

  /** In any order. */
  static List<Labelled> shuffled(List<Labelled> reports, long seed) {
    List<Labelled> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  /** Each up to so many days late. */
  static List<Labelled> late(List<Labelled> reports, int days, long seed) {
    Random random = new Random(seed);
    Map<Long, Long> arrivals = new HashMap<>();
    for (Labelled each : reports) {
      long late = (long) (random.nextDouble() * Duration.ofDays(days).toSeconds());
      arrivals.put(each.report(), each.sketch().time().getEpochSecond() + late);
    }
    return reports.stream()
        .sorted(
            Comparator.comparingLong((Labelled each) -> arrivals.getOrDefault(each.report(), 0L)))
        .toList();
  }

  /** The story of each report when all have come in. */
  static Map<Long, Long> group(List<Labelled> stream, Weights weights) {
    Grouper grouper = new Grouper(weights);
    Map<Long, Long> stories = new HashMap<>();
    for (Labelled each : stream) {
      Placement placement = grouper.place(each.sketch());
      stories.put(placement.report(), placement.story());
      for (long absorbed : placement.absorbed()) {
        stories.replaceAll((report, story) -> story == absorbed ? placement.story() : story);
      }
    }
    return stories;
  }
}
