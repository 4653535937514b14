package org.rashomon.bench.readings;

import java.util.List;
import java.util.Optional;
import org.rashomon.bench.accuracy.Measure;

/**
 * Something to be reached.
 *
 * @param what in words
 * @param least the value to reach
 * @param value the value measured; none where the set or the peer is not at hand
 */
public record Goal(String what, double least, Optional<Double> value) {
  static final List<String> HEAD = List.of("mark", "wanted", "measured", "");

  List<String> row() {
    return List.of(
        what,
        Measure.decimals(least),
        value.map(Measure::decimals).orElse("–"),
        value.map(this::verdict).orElse("not measured"));
  }

  private String verdict(double measured) {
    return measured >= least ? "reached" : "short by " + Measure.decimals(least - measured);
  }
}
