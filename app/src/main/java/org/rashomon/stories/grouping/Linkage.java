package org.rashomon.stories.grouping;

import java.util.List;

/** From the log odds of a report with each member of a story to those with the story. */
final class Linkage {
  /** From this likelihood on a report joins. */
  static final double LEAST = 0.5;

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
