package org.rashomon.stories.grouping;

import java.util.List;

/**
 * A report beside one that is held, for learning the weights.
 *
 * @param report the one that is held
 * @param values in the order of {@link Signal.Kind}, each 0 to 1
 */
public record Compared(long report, List<Double> values) {
  public Compared {
    values = List.copyOf(values);
  }
}
