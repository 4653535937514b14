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
  private final List<Unit> units;
  private final float[][] near;
  private final SharedTerms terms;
  private final Map<Long, int[]> bySentence = new HashMap<>();

  private Alignment(List<Unit> units, float[][] near, SharedTerms terms) {
    this.units = List.copyOf(units);
    this.near = near;
    this.terms = terms;
    for (Unit unit : units) {
      bySentence.merge(
          key(unit.report(), unit.sentence().index()), new int[] {unit.id()}, Alignment::append);
    }
  }

  /** Aligns the clauses of these reports; {@code threads} share the embedding. */
  public static Alignment of(List<Reading> readings, Embedder embedder, int threads) {
    List<Unit> units = Units.of(readings);
    SharedTerms terms = new SharedTerms(units);
    float[][] vectors = Vectors.of(units, embedder, threads);
    return new Alignment(units, Nearnesses.of(vectors, terms, new People(units)), terms);
  }

  private static int[] append(int[] some, int[] one) {
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  private static long key(int report, int sentence) {
    return ((long) report << 32) | sentence;
  }

  public List<Unit> units() {
    return units;
  }

  /** From about 0 for unrelated clauses to 1 for the same. */
  public float similarity(int a, int b) {
    return a == b ? 1 : a > b ? near[a][b] : near[b][a];
  }

  /** The nearest clauses of the sentences that two clauses stand in. */
  public float sentenceSimilarity(int a, int b) {
    float best = -1;
    for (int x : siblings(a)) {
      for (int y : siblings(b)) {
        best = Math.max(best, similarity(x, y));
      }
    }
    return best;
  }

  /** The most words in common (Jaccard, weighted by rarity) of clauses of the two sentences. */
  public double sentenceOverlap(int a, int b) {
    double best = 0;
    for (int x : siblings(a)) {
      for (int y : siblings(b)) {
        best = Math.max(best, terms.overlap(x, y));
      }
    }
    return best;
  }

  /** The words in common (Jaccard, weighted by rarity) of two clauses. */
  public double overlap(int a, int b) {
    return terms.overlap(a, b);
  }

  /** The words in common of two clauses, by rarity: a sum, not a share. */
  public double shared(int a, int b) {
    return terms.shared(a, b);
  }

  /** The share of the smaller clause's words, weighted by rarity, that the other has too. */
  public double containment(int a, int b) {
    return terms.containment(a, b);
  }

  private int[] siblings(int unit) {
    Unit one = units.get(unit);
    return bySentence.getOrDefault(key(one.report(), one.sentence().index()), new int[0]);
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
