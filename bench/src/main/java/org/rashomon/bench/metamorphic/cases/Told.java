package org.rashomon.bench.metamorphic.cases;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Evidence;
import org.rashomon.text.Span;

/**
 * A disagreement with its evidence led back to the unchanged report.
 *
 * @param kind what sort of value differs
 * @param values each value as it is shown
 * @param variants the places of each value, in the order of the values
 */
record Told(Disagreement.Kind kind, List<String> values, List<List<Place>> variants) {

  /**
   * A place of evidence.
   *
   * @param article the id of the article it stands in
   * @param own where it stands there (UTF-16)
   * @param source where the words behind it stand in the unchanged report
   */
  record Place(String article, Span own, Span source) {}

  Told {
    values = List.copyOf(values);
    variants = variants.stream().map(List::copyOf).toList();
  }

  /**
   * Leads evidence back.
   *
   * @param copies the texts of the copies, by number
   * @param original the unchanged text
   */
  static Told of(Disagreement disagreement, String original, List<Rewriting> copies) {
    List<List<Place>> variants = new ArrayList<>();
    for (Disagreement.Variant variant : disagreement.variants()) {
      variants.add(variant.evidence().stream().map(e -> place(e, original, copies)).toList());
    }
    List<String> values =
        disagreement.variants().stream().map(Disagreement.Variant::value).toList();
    return new Told(disagreement.kind(), values, variants);
  }

  private static Place place(Evidence evidence, String original, List<Rewriting> copies) {
    for (int i = 0; i < copies.size(); i++) {
      if (evidence.article().equals(Copies.name(i))) {
        Span own = span(copies.get(i).text(), evidence);
        return new Place(evidence.article(), own, copies.get(i).back(own));
      }
    }
    Span own = span(original, evidence);
    return new Place(evidence.article(), own, own);
  }

  private static Span span(String text, Evidence evidence) {
    int start = text.offsetByCodePoints(0, evidence.start());
    return new Span(start, text.offsetByCodePoints(start, evidence.end() - evidence.start()));
  }

  /** Whether two variants rest on the words of a change, one before it and one after it. */
  boolean isOf(Rewriting.Change change) {
    for (int before = 0; before < variants.size(); before++) {
      for (int after = 0; after < variants.size(); after++) {
        if (before != after
            && variants.get(before).stream().anyMatch(p -> isBefore(p, change))
            && variants.get(after).stream().anyMatch(p -> isAfter(p, change))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the words before a change are in one value and those after it in another. */
  boolean names(String before, String after) {
    return values.stream().anyMatch(value -> value.contains(before) && !value.contains(after))
        && values.stream().anyMatch(value -> value.contains(after) && !value.contains(before));
  }

  /** Whether any evidence touches a change. */
  boolean touches(Rewriting.Change change) {
    return variants.stream()
        .flatMap(List::stream)
        .anyMatch(place -> isBefore(place, change) || isAfter(place, change));
  }

  private static boolean isBefore(Place place, Rewriting.Change change) {
    return place.article().equals(Copies.ORIGINAL) && place.own().overlaps(change.before());
  }

  private static boolean isAfter(Place place, Rewriting.Change change) {
    return !place.article().equals(Copies.ORIGINAL) && place.own().overlaps(change.after());
  }

  /**
   * Whether another tells the same: the same sort, and each of these variants rests on its words.
   */
  boolean isIn(Told other) {
    return kind == other.kind
        && variants.stream()
            .allMatch(variant -> variant.stream().anyMatch(place -> other.restsOn(place.source())));
  }

  private boolean restsOn(Span source) {
    return variants.stream().flatMap(List::stream).anyMatch(p -> p.source().overlaps(source));
  }
}
