package org.rashomon.readings.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
  private static final long SEED = 1_965L;

  @Test
  void takesTheBestHeadsWhereTheyAreATree() {
    float[][] scores = {{0, 0, 9, 0}, {9, 0, 0, 0}, {0, 0, 9, 0}};
    assertArrayEquals(new int[] {1, -1, 1}, SpanningTree.heads(scores));
  }

  @Test
  void breaksACycleWhereItCostsLeast() {
    float[][] scores = {{1, 0, 9}, {7, 9, 0}};
    assertArrayEquals(new int[] {1, -1}, SpanningTree.heads(scores));
  }

  @Test
  void givesATreeForAnyScores() {
    Random random = new Random(SEED);
    for (int round = 0; round < 3_000; round++) {
      int n = 1 + random.nextInt(25);
      float[][] scores = new float[n][n + 1];
      boolean coarse = random.nextBoolean();
      for (float[] row : scores) {
        for (int j = 0; j <= n; j++) {
          row[j] = coarse ? random.nextInt(3) : random.nextFloat();
        }
        row[0] -= random.nextInt(3);
      }
      assertTree(scores, "seed " + SEED + ", round " + round);
    }
  }

  @Test
  void givesATreeForScoresThatAreNoNumbers() {
    for (float each :
        new float[] {Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, 0}) {
      float[][] scores = new float[6][7];
      for (float[] row : scores) {
        Arrays.fill(row, each);
      }
      assertTree(scores, "all " + each);
      scores[0][2] = 1;
      scores[1][1] = 1;
      assertTree(scores, "a cycle among " + each);
    }
  }

  @Test
  void readsTheLongestSentenceInTime() {
    int n = 300;
    float[][] scores = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      scores[i][(i ^ 1) + 1] = 1;
    }
    assertTimeout(Duration.ofSeconds(5), () -> assertTree(scores, "many cycles"));
  }

  private static void assertTree(float[][] scores, String which) {
    int[] heads = SpanningTree.heads(scores);
    for (int word = 0; word < heads.length; word++) {
      int at = word;
      for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
        at = heads[at];
      }
      assertTrue(at < 0, which + ": word " + word + " hangs in a cycle: " + Arrays.toString(heads));
    }
  }
}
