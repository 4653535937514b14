package org.rashomon.bench.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people would use instead: cosines of TF-IDF (sublinear, smoothed, as scikit-learn has it)
 * over whole texts, and average linkage over the finished set, cut where it does best.
 */
final class AverageLinkage {
  private static final int STEPS = 200;

  /** Two clusters become one at a similarity. */
  private record Merge(int into, int from, double similarity) {}

  /**
   * The best that any threshold gives.
   *
   * @param threshold the cosine that gives it
   */
  record Best(double threshold, BCubed score) {}

  private final List<Labelled> set;
  private final List<Merge> merges;

  AverageLinkage(List<Labelled> set) {
    this.set = set;
    this.merges = merges(TfIdf.cosines(set));
  }

  private static List<Merge> merges(double[][] near) {
    int[] sizes = new int[near.length];
    Arrays.fill(sizes, 1);
    List<Merge> merges = new ArrayList<>();
    for (int step = 1; step < near.length; step++) {
      Merge best = nearest(near, sizes);
      int a = best.into();
      int b = best.from();
      for (int i = 0; i < near.length; i++) {
        near[a][i] = (sizes[a] * near[a][i] + sizes[b] * near[b][i]) / (sizes[a] + sizes[b]);
        near[i][a] = near[a][i];
      }
      sizes[a] += sizes[b];
      sizes[b] = 0;
      merges.add(best);
    }
    return merges;
  }

  private static Merge nearest(double[][] near, int[] sizes) {
    Merge best = new Merge(0, 0, -1);
    for (int i = 0; i < near.length; i++) {
      for (int j = i + 1; j < near.length && sizes[i] > 0; j++) {
        if (sizes[j] > 0 && near[i][j] > best.similarity()) {
          best = new Merge(i, j, near[i][j]);
        }
      }
    }
    return best;
  }

  Best best() {
    Best best = new Best(1, cut(1));
    for (int i = 1; i < STEPS; i++) {
      double threshold = (double) i / STEPS;
      BCubed score = cut(threshold);
      best = score.f1() > best.score().f1() ? new Best(threshold, score) : best;
    }
    return best;
  }

  private BCubed cut(double threshold) {
    int[] cluster = new int[set.size()];
    Arrays.setAll(cluster, i -> i);
    for (Merge merge : merges) {
      if (merge.similarity() >= threshold) {
        for (int i = 0; i < cluster.length; i++) {
          cluster[i] = cluster[i] == merge.from() ? merge.into() : cluster[i];
        }
      }
    }
    Map<Long, Long> stories = new HashMap<>();
    for (int i = 0; i < cluster.length; i++) {
      stories.put(set.get(i).report(), (long) cluster[i]);
    }
    return BCubed.of(set, stories);
  }
}
