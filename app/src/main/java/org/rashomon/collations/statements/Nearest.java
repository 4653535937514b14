package org.rashomon.collations.statements;

import java.util.Arrays;
import java.util.List;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;

/** For each clause the nearest clause of every other report. */
final class Nearest {
  private final int[][] nearest;
  private final List<Unit> units;

  Nearest(Alignment alignment, int reports) {
    this.units = alignment.units();
    this.nearest = new int[units.size()][reports];
    for (int a = 0; a < nearest.length; a++) {
      Arrays.fill(nearest[a], -1);
      for (int b = 0; b < nearest.length; b++) {
        int report = units.get(b).report();
        int best = nearest[a][report];
        if (a != b && (best < 0 || alignment.similarity(a, b) > alignment.similarity(a, best))) {
          nearest[a][report] = b;
        }
      }
    }
  }

  /** 1 when each is the other's nearest in its report, a half when only one is, else 0. */
  double mutual(int a, int b) {
    return (is(a, b) ? 0.5 : 0) + (is(b, a) ? 0.5 : 0);
  }

  private boolean is(int a, int b) {
    return nearest[a][units.get(b).report()] == b;
  }
}
