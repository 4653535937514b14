package org.rashomon.bench.readings.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.readings.attributions.LinearModel;

class SoftmaxTest {

  private static byte[] learnt() {
    Softmax softmax = new Softmax(2);
    for (int i = 0; i < 50; i++) {
      softmax.add(List.of("any", "wet"), 1);
      softmax.add(List.of("any", "dry"), 0);
    }
    return softmax.learn();
  }

  private static int margin(byte[] weights, String feature) {
    int row = LinearModel.row(feature) * 2;
    return weights[row + 1] - weights[row];
  }

  @Test
  void learnsWhichFeatureTellsWhichLabel() {
    byte[] weights = learnt();
    assertTrue(margin(weights, "wet") > 0);
    assertTrue(margin(weights, "dry") < 0);
  }

  @Test
  void leavesFeaturesThatItNeverSawAtNought() {
    assertEquals(0, margin(learnt(), "unheard of"));
  }
}
