package org.rashomon.collations.disagreements;

import org.rashomon.readings.Amount;

/** Parts that make up a whole: twenty and four of one report are the twenty-four of another. */
final class Sums {
  private Sums() {}

  /** Whether the one is the other with some further amount of its clause. */
  static boolean areOne(Value<?> a, Amount x, Value<?> b, Amount y) {
    return isPart(a.scene(), x, y) || isPart(b.scene(), y, x);
  }

  private static boolean isPart(Scene scene, Amount part, Amount whole) {
    return scene.amounts().stream()
        .filter(each -> each.unit().equals(part.unit()) && !each.equals(part))
        .anyMatch(each -> whole.low() > 3 && each.low() + part.low() == whole.low());
  }
}
