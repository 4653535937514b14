package org.rashomon.collations.alignment;

import java.util.Arrays;

/**
 * Values of pairs that are the same both ways, each computed when it is first asked for; of many
 * members only the last ones asked for are kept.
 */
final class Symmetric {
  /** Pairs whose values are kept: all of some three thousand members, 50 MB. */
  private static final int KEPT = 1 << 22;

  private static final int FEWEST = 1 << 10;

  private final Pairs pairs;
  private final long[] keys;
  private final float[] values;

  /** The value of two different members. */
  @FunctionalInterface
  interface Pairs {
    float of(int a, int b);
  }

  Symmetric(int size, Pairs pairs) {
    this.pairs = pairs;
    long wanted = Math.max(FEWEST, (long) size * size / 2);
    int kept = (int) Math.min(KEPT, Long.highestOneBit(wanted) << 1);
    this.keys = new long[kept];
    this.values = new float[kept];
    Arrays.fill(keys, -1);
  }

  float of(int a, int b) {
    long key = a < b ? ((long) a << 32) | b : ((long) b << 32) | a;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    if (keys[at] != key) {
      values[at] = a < b ? pairs.of(b, a) : pairs.of(a, b);
      keys[at] = key;
    }
    return values[at];
  }
}
