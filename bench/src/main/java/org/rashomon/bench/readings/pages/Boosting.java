package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Grows trees one after the other, each against what those before it get wrong: gradient boosting of
 * the logistic loss (Friedman 2001) with second-order leaves (Chen and Guestrin 2016), on values put
 * into bins, with a part of the rows and columns for each tree. The same rows give the same trees.
 */
final class Boosting {
  private static final int TREES = 240;
  private static final double RATE = 0.06;
  private static final int DEEPEST = 5;
  private static final double RIDGE = 5;
  private static final double LEAST_WEIGHT = 2.0;
  private static final double ROWS = 0.8;
  private static final double COLUMNS = 0.35;

  private final Bins bins;
  private final double[] labels;
  private final double[] weights;
  private final double[] sums;
  private final double[] gradients;
  private final double[] curvatures;
  private final Random random;

  private Boosting(List<Example> examples, long seed) {
    this.bins = Bins.of(examples);
    this.labels = examples.stream().mapToDouble(e -> e.isText() ? 1 : 0).toArray();
    this.weights = examples.stream().mapToDouble(Example::weight).toArray();
    this.sums = new double[labels.length];
    this.gradients = new double[labels.length];
    this.curvatures = new double[labels.length];
    this.random = new Random(seed);
  }

  /**
   * One block.
   *
   * @param row what describes it
   * @param isText whether it is text of the article
   * @param weight how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Example(double[] row, boolean isText, double weight) {}

  /** The trees as the program reads them. */
  static List<String> grow(List<Example> examples, long seed) {
    Boosting boosting = new Boosting(examples, seed);
    List<String> trees = new ArrayList<>();
    for (int i = 0; i < TREES; i++) {
      trees.add(boosting.tree());
    }
    return trees;
  }

  private String tree() {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      double p = 1 / (1 + Math.exp(-sums[i]));
      gradients[i] = weights[i] * (p - labels[i]);
      curvatures[i] = weights[i] * p * (1 - p);
      if (random.nextDouble() < ROWS) {
        rows.add(i);
      }
    }
    List<Integer> columns = new ArrayList<>();
    for (int c = 0; c < bins.columns(); c++) {
      if (random.nextDouble() < COLUMNS) {
        columns.add(c);
      }
    }
    StringBuilder tree = new StringBuilder();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      all.add(i);
    }
    node(ints(rows), ints(all), ints(columns), 0, tree);
    return tree.toString();
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Appends the node for some rows; the rows that were left out go the same way for their sums. */
  private void node(int[] rows, int[] all, int[] columns, int depth, StringBuilder tree) {
    Split best = depth < DEEPEST ? best(rows, columns) : Split.NONE;
    if (best.gain() <= 0) {
      leaf(rows, all, tree);
      return;
    }
    double threshold = bins.edge(best.column(), best.bin());
    if (!tree.isEmpty()) {
      tree.append(' ');
    }
    tree.append(best.column()).append('<').append(Bins.written(threshold));
    node(side(rows, best, true), side(all, best, true), columns, depth + 1, tree);
    node(side(rows, best, false), side(all, best, false), columns, depth + 1, tree);
  }

  private void leaf(int[] rows, int[] all, StringBuilder tree) {
    double gradient = 0;
    double curvature = 0;
    for (int row : rows) {
      gradient += gradients[row];
      curvature += curvatures[row];
    }
    double exact = -RATE * gradient / (curvature + RIDGE);
    String written = String.format(Locale.ROOT, "%.4f", exact);
    double value = Double.parseDouble(written);
    for (int row : all) {
      sums[row] += value;
    }
    tree.append(tree.isEmpty() ? "=" : " =").append(written);
  }

  private int[] side(int[] rows, Split split, boolean less) {
    int[] kept = new int[rows.length];
    int size = 0;
    for (int row : rows) {
      if (bins.of(row, split.column()) <= split.bin() == less) {
        kept[size++] = row;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private record Split(int column, int bin, double gain) {
    static final Split NONE = new Split(-1, -1, 0);
  }

  private Split best(int[] rows, int[] columns) {
    double gradient = 0;
    double curvature = 0;
    for (int row : rows) {
      gradient += gradients[row];
      curvature += curvatures[row];
    }
    Split best = Split.NONE;
    double[] g = new double[Bins.MOST];
    double[] h = new double[Bins.MOST];
    for (int column : columns) {
      Arrays.fill(g, 0);
      Arrays.fill(h, 0);
      for (int row : rows) {
        int bin = bins.of(row, column);
        g[bin] += gradients[row];
        h[bin] += curvatures[row];
      }
      double left = 0;
      double leftH = 0;
      for (int bin = 0; bin < bins.edges(column); bin++) {
        left += g[bin];
        leftH += h[bin];
        double rightH = curvature - leftH;
        if (leftH < LEAST_WEIGHT || rightH < LEAST_WEIGHT) {
          continue;
        }
        double right = gradient - left;
        double gain =
            left * left / (leftH + RIDGE)
                + right * right / (rightH + RIDGE)
                - gradient * gradient / (curvature + RIDGE);
        if (gain > best.gain() + 1e-9) {
          best = new Split(column, bin, gain);
        }
      }
    }
    return best;
  }
}
