package org.rashomon.collations.disagreements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.syntax.Resources;

/** A logistic regression with weights by name from a data file; its value is a probability. */
final class Logistic {
  private final double[] weights;
  private final double bias;

  private Logistic(double[] weights, double bias) {
    this.weights = weights.clone();
    this.bias = bias;
  }

  /** Reads lines of name, tab, weight; "bias" is the constant. */
  static Logistic load(String resource, List<String> features) {
    Map<String, Double> named = read(resource);
    double[] weights =
        features.stream().mapToDouble(feature -> named.getOrDefault(feature, 0.0)).toArray();
    return new Logistic(weights, named.getOrDefault("bias", 0.0));
  }

  private static Map<String, Double> read(String resource) {
    Map<String, Double> named = new HashMap<>();
    for (String line : Resources.lines(Logistic.class, resource)) {
      int tab = line.indexOf('\t');
      named.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
    }
    return named;
  }

  double of(double[] features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
