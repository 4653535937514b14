package org.rashomon.bench.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.bench.accuracy.Place;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.disagreements.ValuePair;
import org.rashomon.collations.disagreements.ValuePair.Side;

/**
 * Which pairs of values are of one thing: where there is a gold, those on two variants of one of
 * its differences and no others; else as each was judged that we have read.
 */
final class PairLabels {
  /**
   * In an event with so many such pairs each counts once; where there are more, each counts less.
   */
  private static final double USUAL = 10;

  private final Lesson lesson;
  private final Witnesses witnesses;
  private final List<List<List<Place>>> differences;

  private PairLabels(Lesson lesson) {
    this.lesson = lesson;
    this.witnesses = lesson.story().witnesses();
    Map<String, String> texts = new TreeMap<>();
    witnesses.readings().forEach(r -> texts.put(r.article().id(), r.text()));
    this.differences =
        lesson.gold().stream()
            .flatMap(gold -> gold.differences().stream())
            .filter(difference -> difference.type().isOpen())
            .map(d -> d.variants().stream().map(v -> Place.all(v.evidence(), texts)).toList())
            .toList();
  }

  /** Those of the pairs that are judged; those of a story that has many weigh less. */
  static List<Example> of(Lesson lesson, List<ValuePair> pairs) {
    PairLabels labels = new PairLabels(lesson);
    long same = pairs.stream().filter(p -> labels.same(p).orElse(false)).count();
    double weight = Math.sqrt(Math.min(1, USUAL / Math.max(1, same)));
    List<Example> examples = new ArrayList<>();
    for (ValuePair pair : pairs) {
      labels
          .same(pair)
          .ifPresent(is -> examples.add(new Example(pair.features(), is, is ? weight : 1)));
    }
    return examples;
  }

  private Optional<Boolean> same(ValuePair pair) {
    Place one = place(pair.one());
    Place other = place(pair.other());
    if (lesson.gold().isPresent()) {
      return Optional.of(differences.stream().anyMatch(variants -> onTwo(variants, one, other)));
    }
    return lesson.read().stream()
        .filter(r -> lies(r.one(), r.other(), one, other) || lies(r.one(), r.other(), other, one))
        .findFirst()
        .map(ReadPair::holds);
  }

  private static boolean lies(Place a, Place b, Place one, Place other) {
    return a.meets(one) && b.meets(other);
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
}
