package org.rashomon.bench.weights;

import java.util.List;

/**
 * A logistic regression.
 *
 * @param bias its constant
 * @param weights one for each feature
 */
public record Regression(double bias, List<Double> weights) {
  public Regression {
    weights = List.copyOf(weights);
  }

  /** The probability that an example of these features holds. */
  double of(List<Double> features) {
    return sigmoid(sum(features));
  }

  /** The sum of which {@link #of} is the sigmoid. */
  double sum(List<Double> features) {
    double sum = bias;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * features.get(i);
    }
    return sum;
  }

  // StrictMath: the same digits on every machine.
  private static double sigmoid(double sum) {
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
