package org.rashomon.bench.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.accuracy.EventScore;
import org.rashomon.bench.accuracy.EventScore.Sought;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.accuracy.Tally;
import org.rashomon.collations.Disagreement;

/**
 * Something to be reached.
 *
 * @param what in words
 * @param least the value to reach
 * @param value the value measured, none where there was nothing to measure
 */
record Mark(String what, double least, Optional<Double> value) {
  private static final String NAMED_EVENT = "kim-medal";

  String verdict() {
    return value
        .map(v -> v >= least ? "reached" : "short by " + Measure.decimals(least - v))
        .orElse("not measured");
  }

  /** The marks on the shared gold. */
  static List<Mark> of(Scores scores) {
    Tally total = scores.total();
    List<Mark> marks = new ArrayList<>();
    marks.add(least(Measure.PRECISION, 0.85, total));
    marks.add(least(Measure.RECALL, 0.65, total));
    marks.add(least(Measure.SALIENT_RECALL, 0.75, total));
    marks.add(least(Measure.CLASS_ACCURACY, 0.85, total));
    marks.add(most(Measure.TRAPPED, 6, total));
    marks.add(least(Measure.AGREEMENT_COVERAGE, 0.8, total));
    marks.add(least(Measure.QUOTE_COVERAGE, 0.9, total));
    marks.add(least(Measure.COPY_PRECISION, 0.95, total));
    marks.add(least(Measure.COPY_RECALL, 0.9, total));
    marks.add(least(Measure.BRIEF_SUPPORTED, 1, total));
    marks.add(none("inexact evidence", Measure.INEXACT, total));
    scores.where(NAMED_EVENT::equals).events().forEach(e -> named(e, marks));
    return marks;
  }

  private static void named(EventScore event, List<Mark> marks) {
    List<Sought> salient =
        event.sought().stream()
            .filter(s -> s.difference().type() == Disagreement.Type.CONTRADICTION)
            .filter(s -> s.difference().salience() >= 2)
            .toList();
    marks.add(
        new Mark(
            NAMED_EVENT + ": contradictions of salience 2 and 3 found",
            salient.size(),
            Optional.of((double) salient.stream().filter(Sought::found).count())));
    marks.add(none(NAMED_EVENT + ": traps fallen for", Measure.TRAPPED, event.tally()));
  }

  private static Mark least(Measure measure, double least, Tally total) {
    return new Mark(measure.words(), least, measure.of(total));
  }

  /** So many are borne: what there is counts below zero. */
  private static Mark most(Measure measure, int most, Tally total) {
    return new Mark(measure.words() + " (at most)", -most, measure.of(total).map(v -> -v));
  }

  /** None is wanted: what there is counts below zero. */
  private static Mark none(String what, Measure measure, Tally total) {
    return new Mark(what + " (none wanted)", 0, measure.of(total).map(v -> v == 0 ? 0 : -v));
  }

  List<String> row() {
    return List.of(what, show(least), value.map(Mark::show).orElse("–"), verdict());
  }

  private static String show(double value) {
    return Math.rint(value) == value && value != 1
        ? String.valueOf((int) Math.abs(value))
        : Measure.decimals(value);
  }
}
