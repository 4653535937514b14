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

  /** Some words of a report, by its index. */
  public record Place(int report, Span span) {}

  private final List<Reading> readings;
  private final List<Passages> passages;
  private final List<Origin> origins;
  private final Map<String, Integer> originOf = new HashMap<>();
  private final Borrowings borrowings;
  private final int whole;
  private final Precedence precedence;

  public Witnesses(List<Reading> readings, List<Origin> origins, Borrowings borrowings) {
    this.readings = List.copyOf(readings);
    this.passages = readings.stream().map(Passages::new).toList();
    this.origins = List.copyOf(origins);
    this.borrowings = borrowings;
    this.precedence = new Precedence(readings);
    for (int i = 0; i < origins.size(); i++) {
      if (!origins.get(i).partial()) {
        for (String article : origins.get(i).articles()) {
          originOf.put(article, i);
        }
      }
    }
    this.whole = (int) origins.stream().filter(origin -> !origin.partial()).count();
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

  /** Number of independent origins of whole reports. */
  public int origins() {
    return whole;
  }

  /** Which of the reports came first: 0 for that one. */
  public int rank(int report) {
    return precedence.rank(report);
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

  /**
   * Ids of the origins of what stands in some places, in the order of the document: places where
   * reports of different origins have the same passage have one, the partial one.
   */
  public List<String> originIds(List<Place> places) {
    return new CopiedPlaces(origins, borrowings, this::originOf, this::id)
        .origins(places).stream().map(index -> origins.get(index).id()).toList();
  }

  private String id(int report) {
    return readings.get(report).article().id();
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
