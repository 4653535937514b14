package org.rashomon.bench.speed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.readings.syntax.SyntaxReader;

/**
 * What each reader costs on reports of growing length.
 *
 * @param report milliseconds by reader for a report of 500 words
 * @param sizes milliseconds by reader, by kilobytes
 */
record ReaderGrowth(Map<String, Double> report, SortedMap<Integer, Map<String, Double>> sizes) {
  static final List<Integer> KILOBYTES = List.of(1, 10, 100, 1_000);
  private static final int WORDS = 500;
  private static final int RUNS = 7;
  private static final int FEW = 10;

  static ReaderGrowth measure() {
    try (SyntaxReader syntax = new SyntaxReader()) {
      ReaderCosts.least(syntax, Sample.report(WORDS), 2 * RUNS);
      Map<String, Double> report = ReaderCosts.least(syntax, Sample.report(WORDS), RUNS);
      SortedMap<Integer, Map<String, Double>> sizes = new TreeMap<>();
      for (int size : KILOBYTES) {
        sizes.put(size, ReaderCosts.least(syntax, Sample.kilobytes(size), size > FEW ? 1 : RUNS));
      }
      return new ReaderGrowth(report, sizes);
    }
  }

  /** Milliseconds for all readers of a report of 500 words. */
  double whole() {
    return report.values().stream().mapToDouble(cost -> cost).sum();
  }

  /** Milliseconds a kilobyte by size. */
  Map<Integer, Double> perKilobyte(String reader) {
    Map<Integer, Double> costs = new LinkedHashMap<>();
    sizes.forEach((size, all) -> costs.put(size, all.getOrDefault(reader, 0.0) / size));
    return costs;
  }

  /** How many times dearer a kilobyte is in the longest report than in one of 10 kB. */
  double ratio(String reader) {
    Map<Integer, Double> costs = perKilobyte(reader);
    double few = costs.getOrDefault(FEW, 0.0);
    return few == 0 ? 0 : costs.getOrDefault(sizes.lastKey(), 0.0) / few;
  }

  /** The greatest of all ratios. */
  double steepest() {
    return report.keySet().stream().mapToDouble(this::ratio).max().orElse(0);
  }
}
