package org.rashomon.articles.pages.body;

import java.util.Arrays;

/** The numbers that describe one block, in an order that is always the same. */
final class Features {
  private double[] values = new double[160];
  private int size;

  Features add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
    return this;
  }

  Features add(boolean value) {
    return add(value ? 1 : 0);
  }

  double[] values() {
    return Arrays.copyOf(values, size);
  }
}
