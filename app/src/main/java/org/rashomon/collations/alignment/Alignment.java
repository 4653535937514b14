package org.rashomon.collations.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * How near the clauses of a story are to each other: the cosine of their vectors, mixed with the
 * rare words they share.
 */
public final class Alignment {
  private static final float COSINE = 0.75f;
  private final List<Unit> units;
  private final float[][] vectors;
  private final double[] weight;
  private final Map<String, Double> rarity = new HashMap<>();
  private final Map<Long, int[]> bySentence = new HashMap<>();

  private Alignment(List<Unit> units, float[][] vectors) {
    this.units = List.copyOf(units);
    this.vectors = vectors;
    Map<String, Integer> counts = new HashMap<>();
    for (Unit unit : units) {
      unit.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    counts.forEach((term, n) -> rarity.put(term, Math.log(1 + (double) units.size() / n)));
    this.weight = units.stream().mapToDouble(unit -> sum(unit)).toArray();
    for (Unit unit : units) {
      bySentence.merge(
          key(unit.report(), unit.sentence().index()), new int[] {unit.id()}, Alignment::append);
    }
  }

  /** Aligns the clauses of these reports; {@code threads} share the embedding. */
  public static Alignment of(List<Reading> readings, Embedder embedder, int threads) {
    List<Unit> units = Units.of(readings);
    return new Alignment(units, Vectors.of(units, embedder, threads));
  }

  private static int[] append(int[] some, int[] one) {
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  private static long key(int report, int sentence) {
    return ((long) report << 32) | sentence;
  }

  private double sum(Unit unit) {
    return unit.terms().stream().mapToDouble(this::rarity).sum();
  }

  private double rarity(String term) {
    return rarity.getOrDefault(term, 0.0);
  }

  public List<Unit> units() {
    return units;
  }

  /** From about 0 for unrelated clauses to 1 for the same. */
  public float similarity(int a, int b) {
    return COSINE * Vectors.dot(vectors[a], vectors[b]) + (1 - COSINE) * (float) overlap(a, b);
  }

  /** The share of rare words in common (Jaccard, weighted by rarity). */
  public double overlap(int a, int b) {
    double shared = 0;
    for (String term : units.get(a).terms()) {
      if (units.get(b).terms().contains(term)) {
        shared += rarity(term);
      }
    }
    return shared / Math.max(1e-9, weight[a] + weight[b] - shared);
  }

  /** The smallest clause of a report's sentence that holds a span. */
  public Optional<Unit> unitAt(int report, Sentence sentence, Span span) {
    Unit best = null;
    for (int id : bySentence.getOrDefault(key(report, sentence.index()), new int[0])) {
      Unit unit = units.get(id);
      boolean smaller = best == null || unit.span().length() < best.span().length();
      if (unit.span().overlaps(span) && owns(unit, span) && smaller) {
        best = unit;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean owns(Unit unit, Span span) {
    return unit.span().contains(span) || span.contains(unit.span());
  }
}
