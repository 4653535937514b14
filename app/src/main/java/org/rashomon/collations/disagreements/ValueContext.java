package org.rashomon.collations.disagreements;

import java.util.List;
import java.util.function.BiPredicate;
import org.rashomon.collations.alignment.Alignment;

/** What stands around two values of one kind: their clauses, sentences, places and other values. */
final class ValueContext<T> {
  private static final double LIFT = 8;
  private final List<List<Value<T>>> byReport;
  private final Alignment alignment;
  private final BiPredicate<T, T> compatible;

  /**
   * Takes all values of one kind.
   *
   * @param byReport the values of each report
   * @param compatible whether two measures can both be right of one thing
   */
  ValueContext(List<List<Value<T>>> byReport, Alignment alignment, BiPredicate<T, T> compatible) {
    this.byReport = byReport;
    this.alignment = alignment;
    this.compatible = compatible;
  }

  double clause(Value<T> a, Value<T> b) {
    return alignment.similarity(a.unit(), b.unit());
  }

  /** The nearest clauses of the two sentences. */
  double sentence(Value<T> a, Value<T> b) {
    return alignment.sentenceSimilarity(a.unit(), b.unit());
  }

  double terms(Value<T> a, Value<T> b) {
    return alignment.sentenceOverlap(a.unit(), b.unit());
  }

  /**
   * How many of the two reports give the other's value too, which says that it measures something
   * else: 0, 1 or 2; 0 within one report.
   */
  double bothKnown(Value<T> a, Value<T> b) {
    return a.report() == b.report()
        ? 0
        : (knows(b.report(), a) ? 1 : 0) + (knows(a.report(), b) ? 1 : 0);
  }

  /** Whether a report gives a value too, of whatever it may be. */
  boolean knows(int report, Value<T> value) {
    return byReport.get(report).stream()
        .anyMatch(each -> compatible.test(each.measure(), value.measure()));
  }

  /** How near the tops of their reports both stand, 0 to 1. */
  double height(Value<T> a, Value<T> b) {
    return Math.exp(-(a.sentence().index() + b.sentence().index()) / LIFT);
  }
}
