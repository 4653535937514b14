package org.rashomon.collations.disagreements;

import java.util.List;
import java.util.Set;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Figure;

/**
 * Whether two figures measure the same thing: who is counted, in what state, in what unit, and
 * whether the clauses they stand in speak of the same.
 */
final class SameMeasure {
  private static final Set<String> PEOPLE = Set.of("", "person", "people", "victim", "casualty");

  private SameMeasure() {}

  /** From 0, another thing is measured, to 1. */
  static float score(Value<Figure> a, Value<Figure> b, Alignment alignment) {
    Figure x = a.measure();
    Figure y = b.measure();
    if (!x.amount().unit().equals(y.amount().unit()) || a.unit() == b.unit()) {
      return 0;
    }
    float noun = noun(x, y);
    float state = state(x, y);
    if (noun < 0 || state < 0) {
      return 0;
    }
    float near = alignment.similarity(a.unit(), b.unit());
    float score = 0.6f * near + noun + state;
    return a.report() == b.report() ? score - 0.1f : score;
  }

  private static float noun(Figure x, Figure y) {
    if (x.noun().equals(y.noun())) {
      return qualifiers(x.qualifiers(), y.qualifiers(), x.noun().isEmpty() ? 0.1f : 0.2f);
    }
    boolean people = PEOPLE.contains(x.noun()) && PEOPLE.contains(y.noun());
    return people ? qualifiers(x.qualifiers(), y.qualifiers(), 0.15f) : -1;
  }

  private static float qualifiers(List<String> x, List<String> y, float full) {
    long shared = x.stream().filter(y::contains).count();
    long different = Math.min(x.size() - shared, y.size() - shared);
    return different > 0 ? -1 : full - 0.05f * (x.size() + y.size() - 2 * shared);
  }

  private static float state(Figure x, Figure y) {
    if (x.state().isEmpty() || y.state().isEmpty()) {
      return 0;
    }
    String s = x.state().get();
    String t = y.state().get();
    if (Fields.share(s, t)) {
      return Fields.known(s) ? 0.25f : 0.2f;
    }
    return Fields.known(s) && Fields.known(t) ? -1 : 0;
  }
}
