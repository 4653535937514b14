package org.rashomon.bench.readings.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Role;

/** Titles, offices, nationalities, relations and ages of persons, on two halves of our labels. */
public final class RoleExamination implements Examination {
  private static final double PRECISION = .93;
  private static final double RECALL = .85;
  private static final String ABOUT =
      """
      Roles that a report gives a person it names in the same sentence: title, office, occupation,
      nationality, relation, age. Labelled by us in shared reports, by report in two halves: one to
      work with, one looked at once. Bylines and credits are left out, and so are "Mr." and "Ms.".

      A role found is right when it is given to the same name (the spans overlap), its words cover
      the head of those labelled (the last word before a preposition), its kind and its time are
      the same, and what it is held of shares a word with what was labelled (which may stand in the
      office itself, "zoo director"), or both are empty.
      Where a careful reader may see it either way (an adviser: office or relation?), the label says
      so and that part is not looked at.
      """;

  @Override
  public String name() {
    return "roles";
  }

  @Override
  public Findings run(Bench bench) {
    List<Goal> goals = new ArrayList<>();
    List<Findings.Section> details = new ArrayList<>();
    half(bench, "work half", Labels.read("work.tsv"), goals, details);
    half(bench, "held-out half", Labels.read("held-out.tsv"), goals, details);
    return new Findings("Roles", ABOUT.strip(), goals, details);
  }

  private static void half(
      Bench bench, String half, Labels labels, List<Goal> goals, List<Findings.Section> details) {
    Optional<Map<String, Reading>> readings = Readings.of(bench, labels);
    Optional<PrecisionRecall> all = readings.map(r -> sum(labels, r, a -> a::isSame));
    goals.add(new Goal("precision, " + half, PRECISION, all.map(PrecisionRecall::precision)));
    goals.add(new Goal("recall, " + half, RECALL, all.map(PrecisionRecall::recall)));
    readings.ifPresent(r -> details.add(Breakdown.section(half, labels, r)));
  }

  /** Counts over all reports of a half, by a rule of agreement. */
  static PrecisionRecall sum(
      Labels labels,
      Map<String, Reading> readings,
      Function<Agreement, BiPredicate<Label, Role>> rule) {
    PrecisionRecall sum = PrecisionRecall.NONE;
    for (var each : labels.byReport().entrySet()) {
      Reading reading = readings.get(each.getKey());
      if (reading != null) {
        Agreement agreement = new Agreement(reading.text());
        List<Role> roles = Readings.roles(reading);
        sum = sum.plus(Compared.of(each.getValue(), roles, rule.apply(agreement)).counts());
      }
    }
    return sum;
  }
}
