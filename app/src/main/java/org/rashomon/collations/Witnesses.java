package org.rashomon.collations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/** The reports of a story by index: their readings, evidence in them, and the origin each is of. */
public final class Witnesses {
  private final List<Reading> readings;
  private final List<Passages> passages;
  private final List<Origin> origins;
  private final Map<String, Integer> originOf = new HashMap<>();

  public Witnesses(List<Reading> readings, List<Origin> origins) {
    this.readings = List.copyOf(readings);
    this.passages = readings.stream().map(Passages::new).toList();
    this.origins = List.copyOf(origins);
    for (int i = 0; i < origins.size(); i++) {
      for (String article : origins.get(i).articles()) {
        originOf.put(article, i);
      }
    }
  }

  public List<Reading> readings() {
    return readings;
  }

  public Reading reading(int report) {
    return readings.get(report);
  }

  public int size() {
    return readings.size();
  }

  /** Number of independent origins. */
  public int origins() {
    return origins.size();
  }

  public String text(int report, Span span) {
    return span.of(readings.get(report).text());
  }

  public Evidence evidence(int report, Span span, Sentence sentence) {
    return passages.get(report).of(span, sentence);
  }

  public Evidence evidence(int report, Span span) {
    return passages.get(report).of(span);
  }

  /** Index of a report's origin. */
  public int originOf(int report) {
    return originOf.getOrDefault(readings.get(report).article().id(), -1);
  }

  /** Ids of the origins of these reports, in the order of the document. */
  public List<String> originIds(Collection<Integer> reports) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int report : reports) {
      if (originOf(report) >= 0) {
        found.add(originOf(report));
      }
    }
    List<String> ids = new ArrayList<>();
    found.forEach(index -> ids.add(origins.get(index).id()));
    return ids;
  }
}
