package org.rashomon.bench.readings.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Role;

/** The same half by part of the rule, and by kind of role. */
final class Breakdown {
  private static final List<String> HEAD = List.of("", "precision", "recall", "F1", "labels");

  private Breakdown() {}

  static Findings.Section section(String half, Labels labels, Map<String, Reading> readings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("all of it", RoleExamination.sum(labels, readings, a -> a::isSame)));
    rows.add(row("name, title and kind", RoleExamination.sum(labels, readings, a -> a::isSaid)));
    rows.add(
        row(
            "and of what",
            RoleExamination.sum(
                labels, readings, a -> (l, r) -> a.isSaid(l, r) && a.isThere(l, r))));
    rows.add(
        row(
            "and when",
            RoleExamination.sum(
                labels, readings, a -> (l, r) -> a.isSaid(l, r) && a.isThen(l, r))));
    for (Role.Kind kind : Role.Kind.values()) {
      rows.add(
          row(
              "only " + kind.name().toLowerCase(java.util.Locale.ROOT),
              only(kind, labels, readings)));
    }
    String words = labels.size() + " roles in " + labels.byReport().size() + " reports.";
    return new Findings.Section("By part of the rule, " + half, words, HEAD, rows);
  }

  /** Labels that may be of either kind count with the one found. */
  private static PrecisionRecall only(
      Role.Kind kind, Labels labels, Map<String, Reading> readings) {
    PrecisionRecall sum = PrecisionRecall.NONE;
    for (var each : labels.byReport().entrySet()) {
      Reading reading = readings.get(each.getKey());
      if (reading == null) {
        continue;
      }
      BiPredicate<Label, Role> same = new Agreement(reading.text())::isSame;
      Map<Role, Boolean> right = new LinkedHashMap<>();
      Compared all = Compared.of(each.getValue(), Readings.roles(reading), same);
      Readings.roles(reading).stream()
          .filter(role -> role.kind() == kind)
          .forEach(role -> right.put(role, !all.wrong().contains(role)));
      int hits = (int) right.values().stream().filter(hit -> hit).count();
      long missed =
          all.missed().stream()
              .filter(label -> label.kind().orElse(Role.Kind.OFFICE) == kind)
              .count();
      sum = sum.plus(new PrecisionRecall(hits, right.size(), hits + (int) missed));
    }
    return sum;
  }

  private static List<String> row(String what, PrecisionRecall counts) {
    List<String> cells = new ArrayList<>(List.of(what));
    cells.addAll(counts.cells());
    return cells;
  }
}
