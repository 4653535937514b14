package org.rashomon.collations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.syntax.Resources;

/** A logistic regression with weights by name from a data file; its value is a probability. */
public final class Logistic {
  private final double[] weights;
  private final double bias;

  private Logistic(double[] weights, double bias) {
    this.weights = weights.clone();
    this.bias = bias;
  }

  /**
   * Reads lines of name, tab, weight from a file beside a class; "bias" is the constant.
   *
   * @param features the order in which {@link #of} takes them
   */
  public static Logistic load(Class<?> beside, String resource, List<String> features) {
    Map<String, Double> named = read(beside, resource);
    double[] weights =
        features.stream().mapToDouble(feature -> named.getOrDefault(feature, 0.0)).toArray();
    return new Logistic(weights, named.getOrDefault("bias", 0.0));
  }

  private static Map<String, Double> read(Class<?> beside, String resource) {
    Map<String, Double> named = new HashMap<>();
    for (String line : Resources.lines(beside, resource)) {
      int tab = line.indexOf('\t');
      named.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
    }
    return named;
  }

  /** The probability, for features in the order given when it was loaded. */
  public double of(double[] features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
