package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Figure;
import org.rashomon.stories.Cast;

/**
 * The pairs of figures about which the weights in {@link #RESOURCE} decide, for whoever learns
 * them.
 */
public final class MeasuredPairs {
  /** Name of the file with the weights, beside this class. */
  public static final String RESOURCE = "number-weights.tsv";

  private MeasuredPairs() {}

  /** The names of the features, as the file of the weights has them. */
  public static List<String> features() {
    return MeasurePair.FEATURES;
  }

  /** All pairs of a story, in the order of the reports and their texts. */
  public static List<ValuePair> of(Witnesses witnesses, Alignment alignment, Cast cast) {
    Scenes scenes = new Scenes(witnesses, alignment, cast);
    NumberComparer comparer = new NumberComparer(witnesses, alignment, scenes);
    List<Value<Figure>> values = comparer.values();
    List<ValuePair> pairs = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (Value<Figure> other : values.subList(i + 1, values.size())) {
        Value<Figure> one = values.get(i);
        if (MeasurePair.comparable(one, other)
            && !Rounding.compatible(one.measure().amount(), other.measure().amount())) {
          double[] features = MeasurePair.features(one, other, comparer.context());
          pairs.add(ValuePair.of(one, other, features));
        }
      }
    }
    return pairs;
  }
}
