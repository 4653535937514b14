package org.rashomon.collations.origins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.readings.Reading;

/**
 * Reports that retell one report: each cites the same outlet again and again, or is that outlet's,
 * and they have the same words of somebody, cut alike.
 */
final class Retold {
  private final List<Reading> readings;
  private final List<Optional<Retelling>> retellings;
  private final Map<Integer, Seeds> whole = new HashMap<>();

  Retold(List<Reading> readings) {
    this.readings = readings;
    this.retellings = readings.stream().map(Retelling::of).toList();
  }

  Optional<Retelling> retelling(int report) {
    return retellings.get(report);
  }

  /** What such reports share, quotations included, by the pair. */
  Map<Pair, Overlap> overlaps() {
    Map<Pair, Overlap> found = new TreeMap<>();
    for (int report = 0; report < readings.size(); report++) {
      for (int other = 0; other < readings.size(); other++) {
        boolean once = other < report || retellings.get(other).isEmpty();
        if (other != report && once && isRetold(report, other)) {
          Pair pair = Pair.of(report, other);
          Overlap overlap = Overlap.between(whole(pair.first()), whole(pair.second()));
          if (overlap.copied()) {
            found.put(pair, overlap);
          }
        }
      }
    }
    return found;
  }

  /** Whether the one retells the other, or both the same. */
  private boolean isRetold(int report, int other) {
    Optional<String> outlet = retellings.get(report).map(Retelling::outlet);
    return outlet.isPresent()
        && (outlet.equals(retellings.get(other).map(Retelling::outlet))
            || outlet.equals(Retelling.publisher(readings.get(other))));
  }

  private Seeds whole(int report) {
    return whole.computeIfAbsent(report, r -> new Seeds(Prose.whole(readings.get(r))));
  }
}
