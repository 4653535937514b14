package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Clusters;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Sentence;

/** Compares figures that measure the same thing of the same thing. */
final class NumberComparer {
  private static final float SAME_MEASURE = 0.62f;

  private NumberComparer() {}

  static List<Finding> compare(Witnesses witnesses, Alignment alignment) {
    List<Value<Figure>> values = values(witnesses, alignment);
    List<List<Integer>> groups =
        Clusters.group(
            values.size(),
            (a, b) -> SameMeasure.score(values.get(a), values.get(b), alignment),
            SAME_MEASURE);
    List<Finding> findings = new ArrayList<>();
    for (List<Integer> group : groups) {
      finding(group.stream().map(values::get).toList(), alignment, witnesses)
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static List<Value<Figure>> values(Witnesses witnesses, Alignment alignment) {
    List<Value<Figure>> values = new ArrayList<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Figure figure : witnesses.reading(report).figures()) {
        Sentence sentence = witnesses.reading(report).sentences().get(figure.sentence());
        int at = report;
        alignment
            .unitAt(report, sentence, figure.span())
            .ifPresent(
                unit ->
                    values.add(
                        new Value<>(
                            at,
                            sentence,
                            unit.id(),
                            figure.phrase(),
                            witnesses.text(at, figure.span()),
                            figure)));
      }
    }
    return values;
  }

  private static java.util.Optional<Finding> finding(
      List<Value<Figure>> group, Alignment alignment, Witnesses witnesses) {
    List<List<Value<Figure>>> variants =
        Variants.of(
            group, (a, b) -> Rounding.compatible(a.measure().amount(), b.measure().amount()));
    if (variants.size() < 2) {
      return java.util.Optional.empty();
    }
    double confidence =
        Math.min(0.95, Variants.nearest(variants, (a, b) -> SameMeasure.score(a, b, alignment)));
    return java.util.Optional.of(
        Change.judge(Kind.NUMBER, about(group), confidence, variants, witnesses));
  }

  private static String about(List<Value<Figure>> group) {
    Figure first = group.getFirst().measure();
    Amount amount = first.amount();
    String noun = first.noun().isEmpty() ? amount.unit() : first.noun();
    return (noun + first.state().map(state -> " " + state).orElse("")).strip();
  }
}
