package org.rashomon.bench.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
  private static final double C = 100;

  @Test
  void judgesAnEventByWhatTheOthersTeach() {
    List<String> lines = LeaveOneOut.lines(List.of(event(1), event(1), event(1)), C);
    assertEquals("      0.5      1.000   1.000", lines.get(5));
  }

  @Test
  void doesNotLetAnEventTeachItself() {
    List<String> lines = LeaveOneOut.lines(List.of(event(1), event(-1)), C);
    assertEquals("      0.5      0.000   0.000", lines.get(5));
  }

  /** One pair that holds, where the sign of its feature says so, and one that does not. */
  private static List<Example> event(double sign) {
    return List.of(new Example(List.of(sign), true, 1), new Example(List.of(-sign), false, 1));
  }
}
