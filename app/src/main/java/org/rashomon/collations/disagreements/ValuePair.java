package org.rashomon.collations.disagreements;

import java.util.Arrays;
import java.util.List;
import org.rashomon.text.Span;

/**
 * Two values that can be compared and cannot both be right of one thing.
 *
 * @param features what speaks for their being of one thing, in the order of their names
 */
public record ValuePair(Side one, Side other, List<Double> features) {
  public ValuePair {
    features = List.copyOf(features);
  }

  /**
   * A value.
   *
   * @param report index of its report
   * @param span the value with the words that make it one, in UTF-16
   */
  public record Side(int report, Span span) {}

  static ValuePair of(Value<?> a, Value<?> b, double[] features) {
    return new ValuePair(
        new Side(a.report(), a.span()),
        new Side(b.report(), b.span()),
        Arrays.stream(features).boxed().toList());
  }
}
