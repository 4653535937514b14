package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;

/** Compares states that exclude each other, said of the same thing by different reports. */
final class StatusComparer {
  private static final double EXCLUSIVE = 0.42;
  private static final double CHANGE = 0.55;

  /** Words that name anybody or anything and so tie nothing together. */
  private static final Set<String> GENERIC =
      Set.of("people", "person", "man", "woman", "child", "other", "thing", "official", "group");

  private StatusComparer() {}

  static List<Finding> compare(Witnesses witnesses, Alignment alignment) {
    Map<Integer, List<Value<StateClaim>>> byPair = new LinkedHashMap<>();
    for (Value<StateClaim> value : StateClaims.find(witnesses, alignment)) {
      byPair.computeIfAbsent(value.measure().side().pair(), key -> new ArrayList<>()).add(value);
    }
    List<Finding> findings = new ArrayList<>();
    byPair.values().forEach(values -> compare(values, alignment, findings));
    return findings;
  }

  private static void compare(
      List<Value<StateClaim>> values, Alignment alignment, List<Finding> findings) {
    List<Value<StateClaim>> left = new ArrayList<>();
    List<Value<StateClaim>> right = new ArrayList<>();
    double best = 0;
    for (Value<StateClaim> a : values) {
      for (Value<StateClaim> b : values) {
        double near = score(a, b, alignment);
        if (near >= (a.measure().side().change() ? CHANGE : EXCLUSIVE)) {
          best = Math.max(best, near);
          add(a, left);
          add(b, right);
        }
      }
    }
    if (!left.isEmpty()) {
      findings.add(finding(left, right, best));
    }
  }

  private static void add(Value<StateClaim> value, List<Value<StateClaim>> side) {
    if (!side.contains(value)) {
      side.add(value);
    }
  }

  /** How surely the two states are of one thing: nearness of the clauses, and a shared theme. */
  private static double score(Value<StateClaim> a, Value<StateClaim> b, Alignment alignment) {
    boolean opposite = a.measure().side().side() == 0 && b.measure().side().side() == 1;
    if (!opposite || a.report() == b.report()) {
      return 0;
    }
    boolean shared =
        a.measure().themes().stream()
            .anyMatch(theme -> !GENERIC.contains(theme) && b.measure().themes().contains(theme));
    double near = alignment.similarity(a.unit(), b.unit());
    return near + (shared ? 0.2 : 0);
  }

  private static Finding finding(
      List<Value<StateClaim>> left, List<Value<StateClaim>> right, double best) {
    Opposites.Side a = left.getFirst().measure().side();
    Opposites.Side b = right.getFirst().measure().side();
    return new Finding(
        Kind.STATUS,
        a.change() ? Type.UPDATE : Type.CONTRADICTION,
        String.join(", ", left.getFirst().measure().themes())
            + " ("
            + a.name()
            + " or "
            + b.name()
            + ")",
        Math.min(0.9, best + 0.2),
        a.change()
            ? "“"
                + a.name()
                + "” and “"
                + b.name()
                + "” follow one another: the later report replaces the earlier"
            : "“" + a.name() + "” and “" + b.name() + "” cannot both be true of the same thing",
        List.of(left, right));
  }
}
