package org.rashomon.readings.attributions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A multinomial logistic regression over features that hold or do not. Features are hashed into a
 * table of fixed size (Weinberger et al. 2009): no word of what it was learnt from is kept.
 */
public final class LinearModel {
  /** Rows of the table; a power of two. */
  public static final int ROWS = 1 << 18;

  /** Steps of a weight: one byte holds -4 to 4. */
  public static final int STEPS = 32;

  private final int labels;
  private final byte[] weights;

  /** {@code weights} holds one byte for each label, row by row. */
  public LinearModel(int labels, byte[] weights) {
    if (weights.length != ROWS * labels) {
      throw new IllegalArgumentException("not a table of weights: " + weights.length + " bytes");
    }
    this.labels = labels;
    this.weights = weights.clone();
  }

  /** Reads a resource of the package. */
  static LinearModel load(String resource, int labels) {
    try (InputStream in = LinearModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      return new LinearModel(labels, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's resource " + resource, e);
    }
  }

  /** The row of a feature: its hash, mixed as MurmurHash3 ends. */
  public static int row(String feature) {
    int hash = feature.hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return (hash ^ (hash >>> 16)) & (ROWS - 1);
  }

  /** The logarithm of the probability of each label. */
  double[] logs(List<String> features) {
    int[] sums = new int[labels];
    for (String feature : features) {
      int at = row(feature) * labels;
      for (int i = 0; i < labels; i++) {
        sums[i] += weights[at + i];
      }
    }
    double total = 0;
    double[] logs = new double[labels];
    for (int i = 0; i < labels; i++) {
      logs[i] = (double) sums[i] / STEPS;
      total += StrictMath.exp(logs[i]);
    }
    for (int i = 0; i < labels; i++) {
      logs[i] -= StrictMath.log(total);
    }
    return logs;
  }
}
