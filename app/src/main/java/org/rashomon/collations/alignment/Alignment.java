package org.rashomon.collations.alignment;

import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.text.Span;

/**
 * How near the clauses of a story are to each other: the cosine of their vectors, mixed with the
 * rare words they share. Nearnesses are computed when they are asked for, once for clauses in the
 * same words. For use by one thread.
 */
public final class Alignment {
  private static final float COSINE = 0.75f;

  /** What is left of nearness when two clauses name different people. */
  private static final float OTHER_PEOPLE = 0.6f;

  private final List<Unit> units;
  private final Wordings wordings;
  private final Sentences sentences;
  private final SharedTerms terms;
  private final People people;
  private final float[][] vectors;
  private final Symmetric near;
  private final Symmetric sentenceNear;
  private final Symmetric sentenceTerms;

  private Alignment(List<Unit> units, Embedder embedder, int threads) {
    this.units = List.copyOf(units);
    this.terms = new SharedTerms(units);
    this.people = new People(units);
    this.wordings = new Wordings(units, people);
    this.sentences = new Sentences(units, wordings);
    this.vectors = Vectors.of(units, embedder, threads);
    this.near = new Symmetric(wordings.size(), this::near);
    this.sentenceNear = new Symmetric(sentences.size(), this::nearest);
    this.sentenceTerms = new Symmetric(sentences.size(), this::mostOverlap);
  }

  /** Aligns the clauses of these reports; {@code threads} share the embedding. */
  public static Alignment of(List<Reading> readings, Embedder embedder, int threads) {
    return new Alignment(Units.of(readings), embedder, threads);
  }

  public List<Unit> units() {
    return units;
  }

  /** Number of different wordings of clauses. */
  public int wordings() {
    return wordings.size();
  }

  /**
   * The wording of a clause, numbered by their first clauses; clauses in the same words share it.
   */
  public int wording(int unit) {
    return wordings.of(unit);
  }

  /**
   * Pairs of wordings that have words in common, each by its two numbers, the greater first.
   *
   * @param pairs takes each pair once
   */
  public void candidates(Candidates.Pairs pairs) {
    Candidates.of(wordings.size(), wording -> terms.of(wordings.first(wording)), pairs);
  }

  /** From about 0 for unrelated clauses to 1 for the same. */
  public float similarity(int a, int b) {
    int one = wordings.of(a);
    int other = wordings.of(b);
    return a == b ? 1 : one == other ? same(a, b) : near.of(one, other);
  }

  private float near(int one, int other) {
    return raw(wordings.first(one), wordings.first(other));
  }

  private float same(int a, int b) {
    return raw(Math.max(a, b), Math.min(a, b));
  }

  private float raw(int a, int b) {
    float raw =
        COSINE * Vectors.dot(vectors[a], vectors[b]) + (1 - COSINE) * (float) terms.overlap(a, b);
    return people.differ(a, b) ? raw * OTHER_PEOPLE : raw;
  }

  /** The nearest clauses of the sentences that two clauses stand in. */
  public float sentenceSimilarity(int a, int b) {
    return sentences.of(a) == sentences.of(b)
        ? 1
        : sentenceNear.of(sentences.of(a), sentences.of(b));
  }

  private float nearest(int one, int other) {
    float best = -1;
    for (int x : sentences.wordings(one)) {
      for (int y : sentences.wordings(other)) {
        best = Math.max(best, x == y ? 1 : near.of(x, y));
      }
    }
    return best;
  }

  /** The most words in common (Jaccard, weighted by rarity) of clauses of the two sentences. */
  public double sentenceOverlap(int a, int b) {
    return sentences.of(a) == sentences.of(b)
        ? 1
        : sentenceTerms.of(sentences.of(a), sentences.of(b));
  }

  private float mostOverlap(int one, int other) {
    double best = 0;
    for (int x : sentences.wordings(one)) {
      for (int y : sentences.wordings(other)) {
        best = Math.max(best, terms.overlap(wordings.first(x), wordings.first(y)));
      }
    }
    return (float) best;
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

  /** The smallest clause of a report's sentence that holds a span. */
  public Optional<Unit> unitAt(int report, Sentence sentence, Span span) {
    Optional<Unit> best = Optional.empty();
    for (Unit unit : sentences.units(report, sentence.index())) {
      boolean smaller = best.isEmpty() || unit.span().length() < best.get().span().length();
      if (unit.span().overlaps(span) && owns(unit, span) && smaller) {
        best = Optional.of(unit);
      }
    }
    return best;
  }

  private static boolean owns(Unit unit, Span span) {
    return unit.span().contains(span) || span.contains(unit.span());
  }
}
