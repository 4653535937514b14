package org.rashomon.bench.weights;

import java.util.List;
import java.util.function.Function;
import org.rashomon.collations.disagreements.MeasuredPairs;
import org.rashomon.collations.disagreements.TimedPairs;
import org.rashomon.collations.disagreements.ValuePair;
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
 * @param examples what is known of the pairs of a story
 */
record Target(
    String question,
    Class<?> home,
    String resource,
    List<String> features,
    double c,
    Function<Lesson, List<Example>> examples) {

  /** Few pairs of figures hold, and they are of a handful of events: weights are to stay small. */
  static final Target MEASURES =
      new Target(
          "whether two figures measure the same thing",
          MeasuredPairs.class,
          MeasuredPairs.RESOURCE,
          MeasuredPairs.features(),
          0.3,
          lesson -> PairLabels.of(lesson, measured(lesson.story())));

  /** Times given to one event; more of them hold than of figures. */
  static final Target TIMES =
      new Target(
          "whether two times are given to the same event",
          TimedPairs.class,
          TimedPairs.RESOURCE,
          TimedPairs.features(),
          0.3,
          lesson -> PairLabels.of(lesson, timed(lesson.story())));

  static final Target FACTS =
      new Target(
          "whether two clauses state the same fact",
          FactPairs.class,
          FactPairs.RESOURCE,
          FactPairs.features(),
          0.3,
          FactLabels::of);

  static final List<Target> ALL = List.of(MEASURES, TIMES, FACTS);

  private static List<ValuePair> measured(Aligned story) {
    return MeasuredPairs.of(story.witnesses(), story.alignment(), story.cast());
  }

  private static List<ValuePair> timed(Aligned story) {
    return TimedPairs.of(story.witnesses(), story.alignment(), story.cast());
  }
}
