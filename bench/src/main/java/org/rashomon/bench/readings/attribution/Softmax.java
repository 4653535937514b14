package org.rashomon.bench.readings.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns a multinomial logistic regression over features that hold or do not, by stochastic
 * gradient descent with a rate for each weight (AdaGrad, Duchi et al. 2011).
 */
final class Softmax {
  private static final double RATE = 0.1;
  private static final double DECAY = 1e-6;
  private static final int EPOCHS = 5;
  private static final int RAREST = 4;
  private static final double LEAST = 0.06;

  private final int labels;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<int[]> examples = new ArrayList<>();
  private final List<Integer> answers = new ArrayList<>();

  Softmax(int labels) {
    this.labels = labels;
  }

  /** First every example is counted: rare features are not learnt. */
  void count(List<String> features) {
    features.forEach(each -> counts.merge(each, 1, Integer::sum));
  }

  /** Then every example is added with its answer. */
  void add(List<String> features, int answer) {
    examples.add(
        features.stream()
            .filter(each -> counts.getOrDefault(each, 0) >= RAREST)
            .mapToInt(each -> ids.computeIfAbsent(each, k -> ids.size()))
            .toArray());
    answers.add(answer);
  }

  /** The weights by feature, those near nought left out. */
  SortedMap<String, double[]> learn() {
    double[] weights = new double[ids.size() * labels];
    double[] squares = new double[weights.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int each : order) {
        step(examples.get(each), answers.get(each), weights, squares);
      }
    }
    return byName(weights);
  }

  private void step(int[] features, int answer, double[] weights, double[] squares) {
    double[] likely = probabilities(features, weights);
    for (int label = 0; label < labels; label++) {
      double error = likely[label] - (label == answer ? 1 : 0);
      if (Math.abs(error) < 1e-4) {
        continue;
      }
      for (int feature : features) {
        int at = feature * labels + label;
        double gradient = error + DECAY * weights[at];
        squares[at] += gradient * gradient;
        weights[at] -= RATE * gradient / Math.sqrt(squares[at] + 1e-8);
      }
    }
  }

  private double[] probabilities(int[] features, double[] weights) {
    double[] sums = new double[labels];
    for (int feature : features) {
      for (int label = 0; label < labels; label++) {
        sums[label] += weights[feature * labels + label];
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double total = 0;
    for (int label = 0; label < labels; label++) {
      sums[label] = StrictMath.exp(sums[label] - most);
      total += sums[label];
    }
    for (int label = 0; label < labels; label++) {
      sums[label] /= total;
    }
    return sums;
  }

  private SortedMap<String, double[]> byName(double[] weights) {
    SortedMap<String, double[]> named = new TreeMap<>();
    ids.forEach(
        (feature, id) -> {
          double[] own = new double[labels];
          double most = 0;
          for (int label = 0; label < labels; label++) {
            own[label] = weights[id * labels + label];
            most = Math.max(most, Math.abs(own[label]));
          }
          if (most >= LEAST) {
            named.put(feature, own);
          }
        });
    return named;
  }
}
