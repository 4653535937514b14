package org.rashomon.bench.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final double NEAR = 1e-6;

  @Test
  void findsTheWeightThatTheFormulaGives() {
    // Four and four that mirror each other: w = 8 C / (1 + e^w), so this C makes w = 1.
    double c = (1 + Math.E) / 8;
    List<Example> mirrored = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      mirrored.add(new Example(List.of(1.0), true, 1));
      mirrored.add(new Example(List.of(-1.0), false, 1));
    }
    Regression found = Fit.of(mirrored, c);
    assertEquals(1, found.weights().getFirst(), NEAR);
    assertEquals(0, found.bias(), NEAR);
  }

  @Test
  void doesNotHoldTheConstantSmall() {
    List<Example> without =
        List.of(new Example(List.of(0.0), true, 1), new Example(List.of(0.0), false, 20));
    Regression found = Fit.of(without, 0.01);
    assertEquals(-Math.log(20), found.bias(), NEAR);
    assertEquals(0, found.weights().getFirst(), NEAR);
  }

  @Test
  void agreesWithScikitLearn() {
    // LogisticRegression(C=0.3, tol=1e-12) of scikit-learn 1.9 on the same rows.
    Regression found = Fit.of(mixed(), 0.3);
    assertEquals(-0.20224886, found.bias(), NEAR);
    assertEquals(0.22079866, found.weights().getFirst(), NEAR);
    assertEquals(0.47391132, found.weights().getLast(), NEAR);
  }

  @Test
  void findsTheLeastLossFarFromTheStart() {
    List<Example> steep = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      steep.add(new Example(List.of(100.0 + i), true, 1));
      steep.add(new Example(List.of(100.0 - i), false, 1));
    }
    Regression found = Fit.of(steep, 1000);
    assertEquals(-100 * found.weights().getFirst(), found.bias(), 1e-3);
  }

  @Test
  void refusesExamplesThatAreAllOfOneKind() {
    List<Example> alike = Collections.nCopies(3, new Example(List.of(1.0), true, 1));
    assertThrows(IllegalArgumentException.class, () -> Fit.of(alike, 1));
    assertThrows(IllegalArgumentException.class, () -> Fit.of(List.of(), 1));
  }

  private static List<Example> mixed() {
    return List.of(
        new Example(List.of(1.0, 0.0), true, 2),
        new Example(List.of(1.0, 2.0), true, 1),
        new Example(List.of(0.0, 1.0), false, 1),
        new Example(List.of(0.5, 0.0), false, 1),
        new Example(List.of(0.0, 0.0), false, 1),
        new Example(List.of(2.0, 1.0), true, 0.5),
        new Example(List.of(1.0, 1.0), false, 1),
        new Example(List.of(0.0, 3.0), true, 3));
  }
}
