package org.rashomon.readings.attributions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.syntax.Resources;

/**
 * A multinomial logistic regression over features that hold or do not.
 *
 * @param labels how many
 * @param weights for each feature one weight for each label
 */
public record LinearModel(int labels, Map<String, float[]> weights) {

  public LinearModel {
    weights = Map.copyOf(weights);
  }

  /** Reads a resource: a feature, a tab, and its weights apart by blanks, on each line. */
  static LinearModel load(String resource, int labels) {
    Map<String, float[]> weights = new HashMap<>(1 << 16);
    for (String line : Resources.lines(LinearModel.class, resource)) {
      int tab = line.indexOf('\t');
      String[] values = line.substring(tab + 1).split(" ");
      float[] own = new float[labels];
      for (int i = 0; i < labels; i++) {
        own[i] = Integer.parseInt(values[i]) / 100f;
      }
      weights.put(line.substring(0, tab), own);
    }
    return new LinearModel(labels, weights);
  }

  /** The logarithm of the probability of each label. */
  public double[] logs(List<String> features) {
    double[] sums = new double[labels];
    for (String feature : features) {
      float[] own = weights.get(feature);
      for (int i = 0; own != null && i < labels; i++) {
        sums[i] += own[i];
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double total = 0;
    for (double sum : sums) {
      total += StrictMath.exp(sum - most);
    }
    double log = most + StrictMath.log(total);
    for (int i = 0; i < labels; i++) {
      sums[i] -= log;
    }
    return sums;
  }
}
