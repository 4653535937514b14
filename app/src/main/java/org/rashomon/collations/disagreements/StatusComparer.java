package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.statuses.Relation;
import org.rashomon.readings.statuses.Status;
import org.rashomon.readings.statuses.StatusLexicon;

/** Compares what reports say of the same thing: states that exclude each other, and denials. */
final class StatusComparer {
  /** Two sides of one matter, the earlier state first. */
  private static final class Sides {
    private final List<Value<StateClaim>> left = new ArrayList<>();
    private final List<Value<StateClaim>> right = new ArrayList<>();
    private final boolean exclusive;
    private double best;

    private Sides(boolean exclusive) {
      this.exclusive = exclusive;
    }

    /** A report that tells both states knows the order: its earlier one is no news of today. */
    private void forgetWhoKnows(List<Value<StateClaim>> all) {
      if (!exclusive) {
        left.removeIf(first -> all.stream().anyMatch(each -> tellsWhatFollows(first, each)));
      }
    }

    private void add(Value<StateClaim> a, Value<StateClaim> b, double score) {
      best = Math.max(best, score);
      if (!left.contains(a)) {
        left.add(a);
      }
      if (!right.contains(b)) {
        right.add(b);
      }
    }
  }

  /** Whether the one report tells the later state of the same thing too. */
  private static boolean tellsWhatFollows(Value<StateClaim> first, Value<StateClaim> later) {
    return first.report() == later.report()
        && first.measure().status().relation(later.measure().status()) == Relation.ENDS
        && first.measure().holders().stream().anyMatch(later.measure().holders()::contains);
  }

  private StatusComparer() {}

  static List<Finding> compare(StateClaims claims, Alignment alignment) {
    List<Value<StateClaim>> all = claims.find();
    TreeMap<String, List<Value<StateClaim>>> byWord = new TreeMap<>();
    for (Value<StateClaim> value : all) {
      byWord.computeIfAbsent(value.measure().status().word(), k -> new ArrayList<>()).add(value);
    }
    TreeMap<String, Sides> matters = new TreeMap<>();
    byWord.forEach(
        (word, values) -> {
          compareAll(values, alignment, matters);
          byWord
              .tailMap(word, false)
              .forEach(
                  (other, others) -> {
                    if (StatusLexicon.relation(word, other).excludes()) {
                      compare(values, others, alignment, matters);
                    }
                  });
        });
    matters.values().forEach(sides -> sides.forgetWhoKnows(all));
    return matters.values().stream()
        .filter(sides -> !sides.left.isEmpty())
        .map(StatusComparer::finding)
        .toList();
  }

  private static void compareAll(
      List<Value<StateClaim>> values, Alignment alignment, Map<String, Sides> matters) {
    for (int i = 0; i < values.size(); i++) {
      for (Value<StateClaim> other : values.subList(i + 1, values.size())) {
        compare(values.get(i), other, alignment, matters);
      }
    }
  }

  private static void compare(
      List<Value<StateClaim>> some,
      List<Value<StateClaim>> others,
      Alignment alignment,
      Map<String, Sides> matters) {
    for (Value<StateClaim> a : some) {
      others.forEach(b -> compare(a, b, alignment, matters));
    }
  }

  private static void compare(
      Value<StateClaim> a, Value<StateClaim> b, Alignment alignment, Map<String, Sides> matters) {
    Relation relation = StatePair.relation(a.measure(), b.measure());
    double score = relation == Relation.NONE ? 0 : StatePair.score(a, b, relation, alignment);
    if (score > 0) {
      boolean turned = relation == Relation.ENDED || (isOpposite(relation) && after(a, b));
      Value<StateClaim> first = turned ? b : a;
      Value<StateClaim> second = turned ? a : b;
      matters
          .computeIfAbsent(key(first, second, relation), key -> new Sides(isOpposite(relation)))
          .add(first, second, score);
    }
  }

  private static boolean isOpposite(Relation relation) {
    return relation == Relation.OPPOSITE;
  }

  private static boolean after(Value<StateClaim> a, Value<StateClaim> b) {
    return name(a.measure().status()).compareTo(name(b.measure().status())) > 0;
  }

  private static String key(Value<StateClaim> a, Value<StateClaim> b, Relation relation) {
    return String.join(
        "|",
        a.measure().common(b.measure()).orElse(""),
        isOpposite(relation) ? "0" : "1",
        predicate(a),
        predicate(b));
  }

  private static String predicate(Value<StateClaim> value) {
    return (value.measure().status().negated() ? "not " : "") + value.scene().predicate();
  }

  private static String name(Status status) {
    return (status.negated() ? "not " : "") + status.word();
  }

  private static Finding finding(Sides sides) {
    Value<StateClaim> first = sides.left.getFirst();
    Status a = first.measure().status();
    Status b = sides.right.getFirst().measure().status();
    boolean denial = a.negated() != b.negated();
    return new Finding(
        denial && sides.exclusive ? Kind.NEGATION : Kind.STATUS,
        sides.exclusive ? Type.CONTRADICTION : Type.UPDATE,
        "“" + first.shown() + "”",
        Math.min(0.9, sides.best),
        why(a, b, sides.exclusive),
        List.of(sides.left, sides.right));
  }

  private static String why(Status a, Status b, boolean exclusive) {
    if (!exclusive) {
      return a.equals(b)
          ? "one tells it as under way, the other as done: the later report replaces the earlier"
          : "“"
              + name(a)
              + "” and “"
              + name(b)
              + "” follow one another: the later report replaces"
              + " the earlier";
    }
    return a.negated() != b.negated()
        ? "one says that it is so, the other that it is not"
        : "“" + name(a) + "” and “" + name(b) + "” cannot both be true of the same thing";
  }
}
