package org.rashomon.bench.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well each event is judged by what is learnt from the others. */
final class LeaveOneOut {
  private static final int THRESHOLDS = 6;

  private LeaveOneOut() {}

  private record Guess(double probability, boolean holds) {}

  /** Precision and recall of the pairs at thresholds from .1 to .6, a line each. */
  static List<String> lines(List<List<Example>> events, double c) {
    List<Guess> guesses = new ArrayList<>();
    for (int left = 0; left < events.size(); left++) {
      List<List<Example>> others = new ArrayList<>(events);
      List<Example> event = others.remove(left);
      Regression learnt = Fit.of(others.stream().flatMap(List::stream).toList(), c);
      event.forEach(e -> guesses.add(new Guess(learnt.of(e.features()), e.holds())));
    }
    List<String> lines = new ArrayList<>(List.of("threshold  precision  recall"));
    for (int tenth = 1; tenth <= THRESHOLDS; tenth++) {
      lines.add(line(guesses, tenth / 10.0));
    }
    return lines;
  }

  private static String line(List<Guess> guesses, double threshold) {
    List<Guess> taken = guesses.stream().filter(g -> g.probability() >= threshold).toList();
    double right = taken.stream().filter(Guess::holds).count();
    long all = guesses.stream().filter(Guess::holds).count();
    return String.format(
        Locale.ROOT,
        "%9.1f  %9.3f  %6.3f",
        threshold,
        right / Math.max(1, taken.size()),
        right / Math.max(1, all));
  }
}
