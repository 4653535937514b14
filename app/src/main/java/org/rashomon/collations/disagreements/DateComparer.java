package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Logistic;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Clusters;
import org.rashomon.readings.TimeExpression.Basis;

/** Compares the dates and times that reports give to one event. */
final class DateComparer {
  private static final float SAME_EVENT = 0.1f;

  private static final double ONE_FIELD = 0.7;
  private static final double TWO_FIELDS = 0.5;

  private static final Logistic MODEL =
      Logistic.load(TimedPairs.class, TimedPairs.RESOURCE, TimePair.FEATURES);

  private final Witnesses witnesses;
  private final List<Value<Anchored>> values = new ArrayList<>();
  private final ValueContext<Anchored> context;

  DateComparer(Witnesses witnesses, Alignment alignment, Scenes scenes) {
    this.witnesses = witnesses;
    List<List<Value<Anchored>>> byReport = new ArrayList<>();
    for (int report = 0; report < witnesses.size(); report++) {
      byReport.add(TimeValues.of(witnesses, alignment, scenes, report));
    }
    byReport.forEach(values::addAll);
    this.context = new ValueContext<>(byReport, alignment, TimePair::same);
  }

  static List<Finding> compare(Witnesses witnesses, Alignment alignment, Scenes scenes) {
    return new DateComparer(witnesses, alignment, scenes).compare();
  }

  List<Value<Anchored>> values() {
    return values;
  }

  ValueContext<Anchored> context() {
    return context;
  }

  boolean comparable(Value<Anchored> a, Value<Anchored> b) {
    return TimePair.comparable(a, b) && Anchors.comparable(a, b, witnesses);
  }

  private double score(Value<Anchored> a, Value<Anchored> b) {
    return comparable(a, b)
        ? MODEL.of(TimePair.features(a, b, context)) * sameness(a.measure(), b.measure())
        : 0;
  }

  /**
   * How much of the score two predicates leave: all where they are the same word, less where they
   * are of one field, and where they are of two only full dates are worth comparing at all.
   */
  private static double sameness(Anchored a, Anchored b) {
    if (a.event().equals(b.event()) && !a.event().isEmpty()) {
      return 1;
    }
    boolean full = a.time().basis() == Basis.EXPLICIT && b.time().basis() == Basis.EXPLICIT;
    return TimePair.sameEvent(a, b) ? ONE_FIELD : full ? TWO_FIELDS : 0;
  }

  private List<Finding> compare() {
    List<List<Integer>> groups =
        Clusters.group(
            values.size(),
            (a, b) -> (float) score(values.get(a), values.get(b)),
            SAME_EVENT,
            Clusters.Linkage.NEAREST);
    List<Finding> findings = new ArrayList<>();
    for (List<Integer> group : groups) {
      finding(group.stream().map(values::get).toList()).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> finding(List<Value<Anchored>> group) {
    List<List<Value<Anchored>>> variants =
        Variants.of(group, (a, b) -> TimePair.compatible(a.measure(), b.measure()));
    if (variants.size() < 2) {
      return Optional.empty();
    }
    Anchored first = group.getFirst().measure();
    Kind kind = TimePair.isClock(first.time()) ? Kind.TIME : Kind.DATE;
    double confidence = Variants.nearest(variants, this::score);
    String about = About.times(group, witnesses);
    return Optional.of(
        Change.contradiction(
            kind,
            about,
            confidence,
            "both are given as the time of the same event, and cannot both be right",
            variants));
  }
}
