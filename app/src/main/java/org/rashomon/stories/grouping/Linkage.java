package org.rashomon.stories.grouping;

import java.util.List;

/** From the log odds of a report with each member of a story to those with the story. */
final class Linkage {
  /**
   * From this likelihood on a report joins: more than even, since what is joined wrongly draws
   * others after it and what is left apart can still be joined.
   */
  static final double LEAST = 2.0 / 3;

  private Linkage() {}

  /** Half the mean over all, half the nearest. */
  static double odds(List<Double> members, double best) {
    double mean = members.stream().mapToDouble(Double::doubleValue).average().orElse(best);
    return (mean + best) / 2;
  }

  static double likelihood(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
