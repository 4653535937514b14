package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;

/** For a clause the nearest clause of another report, found when it is asked for. */
final class Nearest {
  private record Key(int unit, int report) {}

  private final Alignment alignment;
  private final Map<Integer, List<Unit>> byReport = new TreeMap<>();
  private final Map<Key, Integer> nearest = new HashMap<>();

  Nearest(Alignment alignment) {
    this.alignment = alignment;
    for (Unit unit : alignment.units()) {
      byReport.computeIfAbsent(unit.report(), k -> new ArrayList<>()).add(unit);
    }
  }

  /** 1 when each is the other's nearest in its report, a half when only one is, else 0. */
  double mutual(int a, int b) {
    return (is(a, b) ? 0.5 : 0) + (is(b, a) ? 0.5 : 0);
  }

  private boolean is(int a, int b) {
    int report = alignment.units().get(b).report();
    return nearest.computeIfAbsent(new Key(a, report), this::find) == b;
  }

  private int find(Key key) {
    int best = -1;
    float near = 0;
    for (Unit unit : byReport.getOrDefault(key.report(), List.of())) {
      float each = alignment.similarity(key.unit(), unit.id());
      if (unit.id() != key.unit() && (best < 0 || each > near)) {
        best = unit.id();
        near = each;
      }
    }
    return best;
  }
}
