package org.rashomon.collations.disagreements;

import java.util.List;
import java.util.TreeSet;
import org.rashomon.collations.Witnesses;
import org.rashomon.readings.Block;

/** How central a disagreement is: how many reports take part, and how near their tops it stands. */
final class Salience {
  private Salience() {}

  /** From 0 to 1, rounded to two places. */
  static double of(Finding finding, Witnesses witnesses) {
    TreeSet<Integer> reports = new TreeSet<>();
    double top = 0;
    for (List<? extends Value<?>> variant : finding.variants()) {
      for (Value<?> value : variant) {
        reports.add(value.report());
        top = Math.max(top, height(value));
      }
    }
    double share = (double) reports.size() / Math.max(1, witnesses.size());
    return Math.round((0.5 * share + 0.5 * top) * 100) / 100.0;
  }

  private static double height(Value<?> value) {
    return value.sentence().kind() == Block.Kind.HEADLINE
        ? 1
        : Math.exp(-value.sentence().index() / 8.0);
  }
}
