package org.rashomon.bench.readings.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rashomon.readings.Amount.Bound;

/** Pairs what was found in a report with its labels. */
final class Matching {
  /** Factors of units are rounded: values this near are the same. */
  private static final double NEAR = 0.002;

  /** A label and the figure that is right for it. */
  record Pair(LabelledFigure label, FoundFigure found) {}

  /**
   * What came of a report.
   *
   * @param right labels with what was found for them
   * @param wrong found without a label
   * @param missed labels without anything found
   */
  record Outcome(List<Pair> right, List<FoundFigure> wrong, List<LabelledFigure> missed) {}

  private Matching() {}

  /** The rule for our own figures: spans overlap, the same range of values, the same unit. */
  static boolean sameValue(LabelledFigure label, FoundFigure found) {
    return label.overlaps(found)
        && label.unit().equals(found.unit())
        && near(label.low(), found.low())
        && near(label.high(), found.high())
        && isVague(label) == (found.bound() == Bound.VAGUE);
  }

  static boolean near(double a, double b) {
    return Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
  }

  static boolean isVague(LabelledFigure label) {
    return label.bound().equals(Optional.of(Bound.VAGUE));
  }

  /** Each label takes the first figure that is right for it; what touches open ones is left out. */
  static Outcome match(
      List<LabelledFigure> labels,
      List<FoundFigure> found,
      BiPredicate<LabelledFigure, FoundFigure> same) {
    List<Pair> right = new ArrayList<>();
    List<LabelledFigure> missed = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (LabelledFigure label : labels) {
      if (label.bound().isEmpty()) {
        continue;
      }
      int at = first(label, found, taken, same);
      if (at < 0) {
        missed.add(label);
      } else {
        taken.add(at);
        right.add(new Pair(label, found.get(at)));
      }
    }
    return new Outcome(right, wrong(labels, found, taken), missed);
  }

  private static int first(
      LabelledFigure label,
      List<FoundFigure> found,
      Set<Integer> taken,
      BiPredicate<LabelledFigure, FoundFigure> same) {
    for (int i = 0; i < found.size(); i++) {
      if (!taken.contains(i) && same.test(label, found.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static List<FoundFigure> wrong(
      List<LabelledFigure> labels, List<FoundFigure> found, Set<Integer> taken) {
    List<FoundFigure> wrong = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundFigure each = found.get(i);
      boolean open = labels.stream().anyMatch(l -> l.bound().isEmpty() && l.overlaps(each));
      if (!taken.contains(i) && !open) {
        wrong.add(each);
      }
    }
    return wrong;
  }
}
