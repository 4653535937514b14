package org.rashomon.articles.pages.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose leaves add up (Friedman 2001): the sum is the logarithm of the odds that a
 * block is text of the article. {@code bin/bench page-weights} grows them.
 */
@SuppressWarnings({"ArrayRecordComponent"}) // never compared
public final class Forest {
  /** The trees that the program carries. */
  public static final String FILE = "body-forest.txt";

  private final List<Tree> trees;

  private Forest(List<Tree> trees) {
    this.trees = List.copyOf(trees);
  }

  /**
   * Trees as they are written: one a line, its nodes in preorder; {@code 12<0.5} asks whether the
   * value at place 12 is less than 0.5 and is followed by the branch for yes and the branch for no;
   * {@code =0.1} is a leaf.
   */
  public static Forest of(List<String> lines) {
    return new Forest(
        lines.stream().filter(line -> !line.startsWith("#")).map(Tree::parse).toList());
  }

  static Forest shipped() {
    return Shipped.FOREST;
  }

  /**
   * For each row the probability, 0 to 1, that the block it describes is text of the article. A
   * tree is asked for all rows before the next one, since it then stays in the processor's cache.
   */
  public double[] probabilities(List<double[]> rows) {
    double[] sums = new double[rows.size()];
    for (Tree tree : trees) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += tree.value(rows.get(i));
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = 1 / (1 + Math.exp(-sums[i]));
    }
    return sums;
  }

  /** Read when it is first needed. */
  private static final class Shipped {
    static final Forest FOREST = of(lines());

    private static List<String> lines() {
      try (InputStream in = Forest.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its table " + FILE);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** One tree; a node's branch for yes is the node behind it. */
  private static final class Tree {
    private final int[] places;
    private final double[] values;
    private final int[] no;

    private Tree(int nodes) {
      this.places = new int[nodes];
      this.values = new double[nodes];
      this.no = new int[nodes];
    }

    static Tree parse(String line) {
      String[] tokens = line.strip().split(" ");
      Tree tree = new Tree(tokens.length);
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < tokens.length; i++) {
        int less = tokens[i].indexOf('<');
        tree.places[i] = less < 0 ? -1 : Integer.parseInt(tokens[i].substring(0, less));
        tree.values[i] = Double.parseDouble(tokens[i].substring(less < 0 ? 1 : less + 1));
        if (less >= 0) {
          open.add(i);
        } else if (!open.isEmpty()) {
          tree.no[open.removeLast()] = i + 1;
        }
      }
      return tree;
    }

    double value(double[] row) {
      int node = 0;
      while (places[node] >= 0) {
        node = row[places[node]] < values[node] ? node + 1 : no[node];
      }
      return values[node];
    }
  }
}
