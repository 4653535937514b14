package org.rashomon.bench.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;

/**
 * Where the evidence of a collation stands in the reports as they were published. What a collation
 * kept as a report's text may differ from that, so the characters are looked up with some of their
 * surroundings.
 */
final class Located {
  private static final int CONTEXT = 15;
  private static final int[][] SURROUNDINGS = {
    {CONTEXT, CONTEXT}, {CONTEXT, 0}, {0, CONTEXT}, {0, 0}
  };
  private final Map<String, int[]> read = new HashMap<>();
  private final Map<String, String> published;
  private int inexact;

  Located(List<Report> reports, Map<String, String> published) {
    reports.forEach(report -> read.put(report.id(), report.text().codePoints().toArray()));
    this.published = published;
  }

  /** Its places, none when it is not the characters that it says it is. */
  List<Place> of(Evidence evidence) {
    int[] own = read.get(evidence.article());
    String text = published.get(evidence.article());
    if (own == null
        || text == null
        || !slice(own, evidence.start(), evidence.end()).equals(evidence.quote())) {
      inexact++;
      return List.of();
    }
    for (int[] around : SURROUNDINGS) {
      String before = slice(own, evidence.start() - around[0], evidence.start());
      String after = slice(own, evidence.end(), evidence.end() + around[1]);
      List<Place> found =
          Place.all(evidence.article(), before + evidence.quote() + after, text).stream()
              .map(p -> inner(p, before.length(), evidence.quote().length()))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  List<Place> ofAll(List<Evidence> evidence) {
    return evidence.stream().flatMap(e -> of(e).stream()).toList();
  }

  /** Characters of a report as the collation keeps it, by code points; cut at the text's ends. */
  String text(String article, int start, int end) {
    return slice(read.getOrDefault(article, new int[0]), start, end);
  }

  /** How often evidence was asked for that is not the characters that it says it is. */
  int inexact() {
    return inexact;
  }

  private static Place inner(Place outer, int shift, int length) {
    return new Place(outer.article(), outer.start() + shift, outer.start() + shift + length);
  }

  private static String slice(int[] text, int start, int end) {
    int from = Math.clamp(start, 0, text.length);
    int to = Math.clamp(end, from, text.length);
    return new String(text, from, to - from);
  }
}
