package org.rashomon.stories.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What two reports have in common, as values. */
final class Signals {
  private static final int MOST_SHARED = 8;

  private Signals() {}

  /** Of a report and another, those that weigh most first; what weighs nothing is left out. */
  static List<Signal> of(
      Comparison comparison, Member other, Weights weights, Sketch sketch, Vocabulary vocabulary) {
    double[] values = comparison.values(other);
    List<Shared> shared = Shared.of(comparison.report(), other, sketch, vocabulary);
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Signal.Kind kind = Comparison.SIGNALS.get(i);
      double value = values[i];
      double weight = value * weights.of(i);
      double shown = kind == Signal.Kind.TIME ? comparison.hours(other) : value;
      if (weight != 0) {
        signals.add(new Signal(kind, shown, weight, texts(kind, shared)));
      }
    }
    signals.sort(Comparator.comparingDouble((Signal signal) -> -Math.abs(signal.weight())));
    return signals;
  }

  private static List<String> texts(Signal.Kind kind, List<Shared> shared) {
    return shared.stream()
        .filter(each -> each.counts(kind))
        .limit(MOST_SHARED)
        .map(each -> each.term().text())
        .toList();
  }
}
