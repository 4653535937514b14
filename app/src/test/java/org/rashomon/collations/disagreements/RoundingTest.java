package org.rashomon.collations.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Rows;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Amount.Bound;

class RoundingTest {
  private static final long SEED = 12L;

  @TestFactory
  Stream<DynamicTest> tellsRoundingFromDifference() {
    return Rows.tests(
        getClass(),
        "rounding.txt",
        cells -> {
          Amount one = Amounts.of(cells.get(0));
          Amount other = Amounts.of(cells.get(1));
          assertEquals(cells.get(2).equals("yes"), Rounding.compatible(one, other));
          assertEquals(cells.get(2).equals("yes"), Rounding.compatible(other, one), "turned");
        });
  }

  @Test
  void isTheSameBothWaysAndHoldsOfItself() {
    Random random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      String unit = random.nextBoolean() ? "" : "kg";
      Amount a = amount(random, unit);
      Amount b = amount(random, unit);
      String which = "seed " + SEED + ", round " + round + ": " + a + " and " + b;
      assertTrue(Rounding.compatible(a, a), which);
      assertEquals(Rounding.compatible(a, b), Rounding.compatible(b, a), which);
    }
  }

  private static Amount amount(Random random, String unit) {
    double low = random.nextBoolean() ? random.nextInt(3_000) : random.nextInt(50) / 4.0;
    double high = random.nextInt(4) == 0 ? low + random.nextInt(20) : low;
    List<Bound> bounds = List.copyOf(EnumSet.allOf(Bound.class));
    Bound bound = bounds.get(random.nextInt(bounds.size()));
    return new Amount(low, high, bound, unit);
  }
}
