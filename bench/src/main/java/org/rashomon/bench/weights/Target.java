package org.rashomon.bench.weights;

import java.util.List;
import java.util.function.BiFunction;
import org.rashomon.bench.gold.Event;
import org.rashomon.collations.disagreements.MeasuredPairs;
import org.rashomon.collations.statements.FactPairs;
import org.rashomon.pipeline.Aligned;

/**
 * Something that is learnt.
 *
 * @param question what the weights decide
 * @param home the class beside which the program reads them
 * @param resource the name of their file
 * @param features their names in order
 * @param c how much the examples count against small weights
 * @param examples what the gold of an event says of the pairs of its story
 */
record Target(
    String question,
    Class<?> home,
    String resource,
    List<String> features,
    double c,
    BiFunction<Event, Aligned, List<Example>> examples) {

  /** Few pairs of figures hold, and they are of a handful of events: weights are to stay small. */
  static final Target MEASURES =
      new Target(
          "whether two figures measure the same thing",
          MeasuredPairs.class,
          MeasuredPairs.RESOURCE,
          MeasuredPairs.features(),
          0.3,
          MeasureLabels::of);

  static final Target FACTS =
      new Target(
          "whether two clauses state the same fact",
          FactPairs.class,
          FactPairs.RESOURCE,
          FactPairs.features(),
          0.3,
          FactLabels::of);

  static final List<Target> ALL = List.of(MEASURES, FACTS);
}
