package org.rashomon.collations.origins;

import java.util.Comparator;

/** Two reports by index, the smaller first. */
record Pair(int first, int second) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

  Pair {
    if (first >= second) {
      throw new IllegalArgumentException("not a pair in order: " + first + ", " + second);
    }
  }

  static Pair of(int one, int other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
