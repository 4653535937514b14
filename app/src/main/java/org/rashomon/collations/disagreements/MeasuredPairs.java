package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Figure;
import org.rashomon.text.Span;

/**
 * The pairs of figures about which the weights in {@link #RESOURCE} decide, for whoever learns
 * them.
 */
public final class MeasuredPairs {
  /** Name of the file with the weights, beside this class. */
  public static final String RESOURCE = "number-weights.tsv";

  private MeasuredPairs() {}

  /**
   * A figure.
   *
   * @param report index of its report
   * @param span the figure with the words that make it one, in UTF-16
   */
  public record Side(int report, Span span) {}

  /**
   * Two figures that can be compared and cannot both be right of one thing.
   *
   * @param features in the order of {@link #features()}
   */
  public record Pair(Side one, Side other, List<Double> features) {
    public Pair {
      features = List.copyOf(features);
    }
  }

  /** The names of the features, as the file of the weights has them. */
  public static List<String> features() {
    return MeasurePair.FEATURES;
  }

  /** All pairs of a story, in the order of the reports and their texts. */
  public static List<Pair> of(Witnesses witnesses, Alignment alignment) {
    NumberComparer comparer = new NumberComparer(witnesses, alignment);
    List<Value<Figure>> values = comparer.values();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (Value<Figure> other : values.subList(i + 1, values.size())) {
        Value<Figure> one = values.get(i);
        if (MeasurePair.comparable(one, other)
            && !Rounding.compatible(one.measure().amount(), other.measure().amount())) {
          pairs.add(pair(one, other, comparer.context()));
        }
      }
    }
    return pairs;
  }

  private static Pair pair(Value<Figure> a, Value<Figure> b, ValueContext<Figure> context) {
    return new Pair(
        new Side(a.report(), a.span()),
        new Side(b.report(), b.span()),
        Arrays.stream(MeasurePair.features(a, b, context)).boxed().toList());
  }
}
