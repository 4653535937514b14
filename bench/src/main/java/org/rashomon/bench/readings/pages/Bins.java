package org.rashomon.bench.readings.pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/** Values in bins: each column is cut at some of its own values, at about equal shares. */
final class Bins {
  /** The most in one column. */
  static final int MOST = 48;

  private static final MathContext DIGITS = new MathContext(5);

  private final double[][] edges;
  private final byte[][] bins;

  private Bins(double[][] edges, byte[][] bins) {
    this.edges = edges;
    this.bins = bins;
  }

  static Bins of(List<Boosting.Example> examples) {
    int columns = examples.getFirst().row().length;
    double[][] edges = new double[columns][];
    byte[][] bins = new byte[columns][examples.size()];
    for (int c = 0; c < columns; c++) {
      int column = c;
      double[] sorted = examples.stream().mapToDouble(e -> e.row()[column]).sorted().toArray();
      edges[c] = cut(sorted);
      for (int i = 0; i < examples.size(); i++) {
        bins[c][i] = (byte) bin(edges[c], examples.get(i).row()[c]);
      }
    }
    return new Bins(edges, bins);
  }

  int columns() {
    return edges.length;
  }

  int of(int row, int column) {
    return bins[column][row];
  }

  /** How many places a column can be cut at. */
  int edges(int column) {
    return edges[column].length;
  }

  /** What is less than this is in the bin or one before it. */
  double edge(int column, int bin) {
    return edges[column][bin];
  }

  static String written(double edge) {
    return new BigDecimal(edge).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private static int bin(double[] edges, double value) {
    int bin = 0;
    while (bin < edges.length && value >= edges[bin]) {
      bin++;
    }
    return bin;
  }

  /** Edges between values, rounded as they will be written. */
  private static double[] cut(double[] sorted) {
    double[] found = new double[MOST - 1];
    int size = 0;
    double last = sorted[0];
    double step = (double) sorted.length / MOST;
    double next = step;
    for (int i = 1; i < sorted.length; i++) {
      boolean isNew = sorted[i] > last;
      if (isNew && (i >= next || sorted.length - i < step || isRare(sorted, i)) && size < MOST - 1) {
        double edge = Double.parseDouble(written((sorted[i] + sorted[i - 1]) / 2));
        if (edge > sorted[i - 1] && edge <= sorted[i]) {
          found[size++] = edge;
          next = i + step;
        }
      }
      last = sorted[i];
    }
    return Arrays.copyOf(found, size);
  }

  /** Columns with few values are cut between all of them. */
  private static boolean isRare(double[] sorted, int at) {
    return sorted[at] == Math.rint(sorted[at]) && Math.abs(sorted[at]) < 8;
  }
}
