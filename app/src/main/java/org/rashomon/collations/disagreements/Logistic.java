package org.rashomon.collations.disagreements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    try (InputStream in = Logistic.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      Map<String, Double> named = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.indexOf('\t') > 0)
          .forEach(
              line ->
                  named.put(
                      line.substring(0, line.indexOf('\t')),
                      Double.parseDouble(line.substring(line.indexOf('\t') + 1))));
      return named;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  double of(double[] features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
