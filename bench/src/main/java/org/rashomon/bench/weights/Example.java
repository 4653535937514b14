package org.rashomon.bench.weights;

import java.util.List;

/**
 * Something to learn from.
 *
 * @param features what is known of it
 * @param holds whether it is what is to be recognised
 * @param weight how much it counts, 1 for an ordinary one
 */
public record Example(List<Double> features, boolean holds, double weight) {
  public Example {
    features = List.copyOf(features);
  }
}
