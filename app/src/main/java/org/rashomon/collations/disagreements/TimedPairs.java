package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.stories.Cast;

/**
 * The pairs of times about which the weights in {@link #RESOURCE} decide, for whoever learns them.
 */
public final class TimedPairs {
  /** Name of the file with the weights, beside this class. */
  public static final String RESOURCE = "time-weights.tsv";

  private TimedPairs() {}

  /** The names of the features, as the file of the weights has them. */
  public static List<String> features() {
    return TimePair.FEATURES;
  }

  /** All pairs of a story, in the order of the reports and their texts. */
  public static List<ValuePair> of(Witnesses witnesses, Alignment alignment, Cast cast) {
    Scenes scenes = new Scenes(witnesses, alignment, cast);
    DateComparer comparer = new DateComparer(witnesses, alignment, scenes);
    List<Value<Anchored>> values = comparer.values();
    List<ValuePair> pairs = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (Value<Anchored> other : values.subList(i + 1, values.size())) {
        Value<Anchored> one = values.get(i);
        if (comparer.comparable(one, other)
            && !TimePair.compatible(one.measure(), other.measure())) {
          double[] features = TimePair.features(one, other, comparer.context());
          pairs.add(ValuePair.of(one, other, features));
        }
      }
    }
    return pairs;
  }
}
