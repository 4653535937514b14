package org.rashomon.collations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  public Witnesses(List<Reading> readings, List<Origin> origins, Borrowings borrowings) {
    this.readings = List.copyOf(readings);
    this.passages = readings.stream().map(Passages::new).toList();
    this.origins = List.copyOf(origins);
    this.borrowings = borrowings;
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
    TreeSet<Integer> found = new TreeSet<>();
    for (List<Place> copies : copies(places)) {
      TreeSet<Integer> homes = new TreeSet<>();
      copies.forEach(place -> homes.add(originOf(place.report())));
      homes.remove(-1);
      found.addAll(homes.size() > 1 ? Set.of(sharedBy(copies)) : homes);
    }
    return found.stream().map(index -> origins.get(index).id()).toList();
  }

  /** The places in groups, those that are copies of one another or of one report together. */
  private List<List<Place>> copies(List<Place> places) {
    List<List<Place>> groups = new ArrayList<>();
    for (Place place : places) {
      List<Place> joined = new ArrayList<>(List.of(place));
      for (List<Place> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> isOne(place, other))) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      groups.add(joined);
    }
    return groups;
  }

  private boolean isOne(Place a, Place b) {
    return originOf(a.report()) == originOf(b.report())
        || borrowings.isCopied(a.report(), a.span(), b.report(), b.span());
  }

  /**
   * The partial origin that has the most of some reports; where none has two, that of the first.
   */
  private int sharedBy(List<Place> copies) {
    Set<String> reports = new TreeSet<>();
    copies.forEach(place -> reports.add(readings.get(place.report()).article().id()));
    int best = originOf(copies.getFirst().report());
    long most = 1;
    for (int i = 0; i < origins.size(); i++) {
      long common = origins.get(i).articles().stream().filter(reports::contains).count();
      if (origins.get(i).partial() && common > most) {
        best = i;
        most = common;
      }
    }
    return best;
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
