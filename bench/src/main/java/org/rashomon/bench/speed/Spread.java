package org.rashomon.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Repeated measurements of one thing.
 *
 * @param values sorted, one or more
 */
record Spread(List<Double> values) {
  Spread {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    values = values.stream().sorted().toList();
  }

  static <T> Spread of(List<T> runs, ToDoubleFunction<T> measure) {
    return new Spread(runs.stream().map(measure::applyAsDouble).toList());
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /** Median, least and most, for a reader. */
  String show(String format) {
    return String.format(
        Locale.ROOT,
        format + " (" + format + "–" + format + ")",
        median(),
        values.getFirst(),
        values.getLast());
  }
}
