package org.rashomon.bench.readings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.bench.accuracy.Measure;

/**
 * Counts of a comparison with a gold.
 *
 * @param right what was found and is in the gold
 * @param found all that was found
 * @param sought all that is in the gold
 */
public record PrecisionRecall(int right, int found, int sought) {
  public static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0);

  /** Compares sets of things that are equal when they are the same. */
  public static <T> PrecisionRecall of(Collection<T> found, Collection<T> sought) {
    Set<T> both = new HashSet<>(found);
    both.retainAll(new HashSet<>(sought));
    return new PrecisionRecall(
        both.size(), new HashSet<>(found).size(), new HashSet<>(sought).size());
  }

  /** Both together. */
  public PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(right + other.right, found + other.found, sought + other.sought);
  }

  /** The share of what was found that is right; 0 when nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of what was sought that was found; 0 when nothing was sought. */
  public double recall() {
    return sought == 0 ? 0 : (double) right / sought;
  }

  /** The harmonic mean of both. */
  public double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  /** Precision, recall and F1 for a table, and how many were sought. */
  public List<String> cells() {
    return List.of(
        Measure.decimals(precision()),
        Measure.decimals(recall()),
        Measure.decimals(f1()),
        String.valueOf(sought));
  }
}
