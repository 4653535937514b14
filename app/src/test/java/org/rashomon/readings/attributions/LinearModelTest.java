package org.rashomon.readings.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static LinearModel model() {
    byte[] weights = new byte[LinearModel.ROWS * 2];
    weights[LinearModel.row("wet") * 2 + 1] = 2 * LinearModel.STEPS;
    return new LinearModel(2, weights);
  }

  @Test
  void addsTheWeightsOfTheFeaturesThatHold() {
    double[] logs = model().logs(List.of("wet"));
    assertEquals(2, logs[1] - logs[0], 1e-9);
  }

  @Test
  void givesProbabilitiesThatAddUp() {
    double[] logs = model().logs(List.of("wet", "dry"));
    assertEquals(1, Math.exp(logs[0]) + Math.exp(logs[1]), 1e-9);
  }

  @Test
  void refusesATableOfAnotherSize() {
    assertThrows(IllegalArgumentException.class, () -> new LinearModel(2, new byte[7]));
  }
}
