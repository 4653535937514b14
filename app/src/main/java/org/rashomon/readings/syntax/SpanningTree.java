package org.rashomon.readings.syntax;

import java.util.Arrays;

/**
 * Heads from arc scores: each word's best head, and where that is no tree, the cycles broken at the
 * word that loses least by another head. (Chu–Liu/Edmonds contracts cycles; the model leaves one in
 * few sentences, and mostly of two words, where breaking at the least loss gives the same tree.)
 */
final class SpanningTree {
  private SpanningTree() {}

  /**
   * The head of each word, so that every word reaches a root.
   *
   * @param scores a row a word; column 0 the root, column j the word j - 1
   * @return index of each word's head, -1 for the root
   */
  static int[] heads(float[][] scores) {
    int n = scores.length;
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = best(scores[i], i, new boolean[n]) - 1;
    }
    for (int round = 0; round < n; round++) {
      boolean[] cycle = cycle(heads);
      if (cycle.length == 0) {
        break;
      }
      breakAtLeastLoss(scores, heads, cycle);
    }
    return heads;
  }

  private static int best(float[] row, int self, boolean[] banned) {
    int best = 0;
    for (int j = 1; j < row.length && j <= banned.length; j++) {
      if (j - 1 != self && !banned[j - 1] && row[j] > row[best]) {
        best = j;
      }
    }
    return best;
  }

  /** Marks the words of one cycle; empty when there is none. */
  private static boolean[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    Arrays.fill(seen, -1);
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      while (at >= 0 && seen[at] < 0) {
        seen[at] = i;
        at = heads[at];
      }
      if (at >= 0 && seen[at] == i) {
        boolean[] in = new boolean[heads.length];
        for (int c = at; !in[c]; c = heads[c]) {
          in[c] = true;
        }
        return in;
      }
    }
    return new boolean[0];
  }

  private static void breakAtLeastLoss(float[][] scores, int[] heads, boolean[] cycle) {
    boolean[] under = under(heads, cycle);
    int victim = -1;
    int outside = 0;
    float least = Float.POSITIVE_INFINITY;
    for (int i = 0; i < heads.length; i++) {
      if (cycle[i]) {
        int other = best(scores[i], i, under);
        float loss = scores[i][heads[i] + 1] - scores[i][other];
        if (victim < 0 || loss < least) {
          least = loss;
          victim = i;
          outside = other;
        }
      }
    }
    heads[victim] = outside - 1;
  }

  /** The words of a cycle and all that hang on them: a head among these would close another one. */
  private static boolean[] under(int[] heads, boolean[] cycle) {
    boolean[] under = cycle.clone();
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int steps = 0; at >= 0 && !under[at] && steps < heads.length; steps++) {
        at = heads[at];
      }
      under[i] = at >= 0 && under[at];
    }
    return under;
  }
}
