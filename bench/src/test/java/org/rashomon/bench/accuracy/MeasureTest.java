package org.rashomon.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MeasureTest {
  @Test
  void roundsATieToTheEvenDigit() {
    assertEquals("0.062", Measure.decimals(0.0625));
    assertEquals("0.188", Measure.decimals(0.1875));
  }

  @Test
  void showsADashWhereNothingWasMeasured() {
    assertEquals("–", Measure.PRECISION.show(new Tally()));
    assertEquals("0.000", Measure.F1.show(new Tally()));
    assertEquals("0", Measure.REPORTED.show(new Tally()));
  }
}
