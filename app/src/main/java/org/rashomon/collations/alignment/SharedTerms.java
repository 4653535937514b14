package org.rashomon.collations.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The share of words that two clauses have in common, rare words counting more (Jaccard). */
final class SharedTerms {
  private final int[][] terms;
  private final double[] rarity;
  private final double[] weight;

  SharedTerms(List<Unit> units) {
    Map<String, Integer> numbers = new HashMap<>();
    terms = new int[units.size()][];
    for (Unit unit : units) {
      terms[unit.id()] =
          unit.terms().stream()
              .mapToInt(term -> numbers.computeIfAbsent(term, key -> numbers.size()))
              .sorted()
              .toArray();
    }
    rarity = rarity(terms, numbers.size());
    weight = new double[terms.length];
    for (int unit = 0; unit < terms.length; unit++) {
      for (int term : terms[unit]) {
        weight[unit] += rarity[term];
      }
    }
  }

  private static double[] rarity(int[][] terms, int size) {
    int[] counts = new int[size];
    for (int[] unit : terms) {
      for (int term : unit) {
        counts[term]++;
      }
    }
    double[] rarity = new double[size];
    for (int term = 0; term < size; term++) {
      rarity[term] = Math.log(1 + (double) terms.length / counts[term]);
    }
    return rarity;
  }

  /** Numbers of the words of a clause, ascending. */
  int[] of(int unit) {
    return terms[unit].clone();
  }

  /** What they share, of what both hold together. */
  double overlap(int a, int b) {
    double shared = shared(a, b);
    return shared / Math.max(1e-9, weight[a] + weight[b] - shared);
  }

  /** The summed rarity of the words they share. */
  double shared(int a, int b) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < terms[a].length && j < terms[b].length) {
      int order = Integer.compare(terms[a][i], terms[b][j]);
      shared += order == 0 ? rarity[terms[a][i]] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** What they share, of what the smaller holds. */
  double containment(int a, int b) {
    return shared(a, b) / Math.max(1e-9, Math.min(weight[a], weight[b]));
  }
}
