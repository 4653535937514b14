package org.rashomon.bench.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.bench.accuracy.Place;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.statements.FactPairs;
import org.rashomon.pipeline.Aligned;

/** Which pairs of clauses of an event the gold says to state one fact. */
final class FactLabels {
  private final Witnesses witnesses;
  private final List<List<Place>> facts;

  private FactLabels(Gold gold, Witnesses witnesses) {
    this.witnesses = witnesses;
    Map<String, String> texts = new TreeMap<>();
    witnesses.readings().forEach(r -> texts.put(r.article().id(), r.text()));
    this.facts =
        Stream.concat(gold.agreements().stream(), gold.alone().stream())
            .map(fact -> Place.all(fact.evidence(), texts))
            .toList();
  }

  /**
   * The pairs of an event of which a clause at least stands in a fact of the gold: such a fact
   * names every report that states it.
   */
  static List<Example> of(Lesson lesson) {
    return lesson.gold().map(gold -> of(gold, lesson.story())).orElse(List.of());
  }

  private static List<Example> of(Gold gold, Aligned story) {
    FactLabels labels = new FactLabels(gold, story.witnesses());
    List<Example> examples = new ArrayList<>();
    for (FactPairs.Pair pair : FactPairs.of(story.witnesses(), story.alignment(), story.cast())) {
      List<Integer> one = labels.facts(pair.one());
      List<Integer> other = labels.facts(pair.other());
      if (!one.isEmpty() || !other.isEmpty()) {
        boolean same = one.stream().anyMatch(other::contains);
        examples.add(new Example(pair.features(), same, 1));
      }
    }
    return examples;
  }

  private List<Integer> facts(FactPairs.Side side) {
    String article = witnesses.reading(side.report()).article().id();
    Place place = new Place(article, side.span().start(), side.span().end());
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).stream().anyMatch(place::meets)) {
        found.add(i);
      }
    }
    return found;
  }
}
