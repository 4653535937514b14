package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which reports share text, and how much: sequences of four words are looked up in an index of all
 * reports, and only reports that have some in common are laid beside each other, so that the cost
 * grows with the text and with what is shared, not with the pairs.
 */
final class SharedText {
  private static final int WORDS = 4;

  /** Sequences that two reports have in common before they are laid beside each other. */
  private static final int ENOUGH = 2;

  /** A sequence in more reports than this links each to the first ones only. */
  private static final int MOST_HOLDERS = 64;

  private final List<Seeds> reports;
  private final Map<Long, List<Integer>> index = new HashMap<>();

  private SharedText(List<Seeds> reports) {
    this.reports = reports;
  }

  /** What every two reports share that share a passage, in order. */
  static Map<Pair, Overlap> find(List<Seeds> reports) {
    SharedText shared = new SharedText(reports);
    TreeMap<Pair, Overlap> found = new TreeMap<>();
    for (int report = 0; report < reports.size(); report++) {
      for (int other : shared.candidates(report)) {
        Overlap overlap = Overlap.between(reports.get(other), reports.get(report));
        if (overlap.copied()) {
          found.put(new Pair(other, report), overlap);
        }
      }
    }
    return found;
  }

  /** Earlier reports that have enough in common with one; that one is put into the index. */
  private List<Integer> candidates(int report) {
    int[] common = new int[report];
    Prose prose = reports.get(report).prose();
    for (int at = 0; at < prose.size(); at++) {
      long hash = Seeds.hash(prose, at, WORDS);
      if (hash != Prose.BREAK) {
        count(index.computeIfAbsent(hash, h -> new ArrayList<>(1)), report, common);
      }
    }
    List<Integer> enough = new ArrayList<>();
    for (int other = 0; other < report; other++) {
      if (common[other] >= ENOUGH) {
        enough.add(other);
      }
    }
    return enough;
  }

  private static void count(List<Integer> holders, int report, int[] common) {
    boolean known = !holders.isEmpty() && holders.getLast() == report;
    if (!known) {
      holders.forEach(other -> common[other]++);
      if (holders.size() < MOST_HOLDERS) {
        holders.add(report);
      }
    }
  }
}
