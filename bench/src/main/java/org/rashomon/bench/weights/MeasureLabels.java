package org.rashomon.bench.weights;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.bench.accuracy.Place;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.disagreements.MeasuredPairs;
import org.rashomon.collations.disagreements.MeasuredPairs.Pair;
import org.rashomon.collations.disagreements.MeasuredPairs.Side;
import org.rashomon.pipeline.Aligned;

/** Which pairs of figures of an event the gold says to be values of one thing. */
final class MeasureLabels {
  /**
   * In an event with so many such pairs each counts once; where there are more, each counts less.
   */
  private static final double USUAL = 10;

  private final Witnesses witnesses;
  private final List<List<List<Place>>> differences;

  private MeasureLabels(Gold gold, Witnesses witnesses) {
    this.witnesses = witnesses;
    Map<String, String> texts = new TreeMap<>();
    witnesses.readings().forEach(r -> texts.put(r.article().id(), r.text()));
    this.differences =
        gold.differences().stream()
            .filter(difference -> difference.type().isOpen())
            .map(difference -> places(difference, texts))
            .toList();
  }

  /** All pairs of an event; those of an event that has many weigh less. */
  static List<Example> of(Event event, Aligned story) {
    MeasureLabels labels = new MeasureLabels(event.gold(), story.witnesses());
    List<Pair> pairs = MeasuredPairs.of(story.witnesses(), story.alignment());
    long same = pairs.stream().filter(labels::same).count();
    double weight = Math.sqrt(USUAL / Math.max(1, same));
    return pairs.stream().map(p -> labels.example(p, weight)).toList();
  }

  private Example example(Pair pair, double weight) {
    boolean same = same(pair);
    return new Example(pair.features(), same, same ? weight : 1);
  }

  private boolean same(Pair pair) {
    Place one = place(pair.one());
    Place other = place(pair.other());
    return differences.stream().anyMatch(variants -> onTwo(variants, one, other));
  }

  private static boolean onTwo(List<List<Place>> variants, Place one, Place other) {
    for (int i = 0; i < variants.size(); i++) {
      for (int j = 0; j < variants.size(); j++) {
        if (i != j && stands(one, variants.get(i)) && stands(other, variants.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(Place figure, List<Place> evidence) {
    return evidence.stream().anyMatch(figure::meets);
  }

  private Place place(Side side) {
    String article = witnesses.reading(side.report()).article().id();
    return new Place(article, side.span().start(), side.span().end());
  }

  private static List<List<Place>> places(Gold.Difference difference, Map<String, String> texts) {
    return difference.variants().stream().map(v -> Place.all(v.evidence(), texts)).toList();
  }
}
