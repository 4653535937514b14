package org.rashomon.bench.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionRecallTest {
  @Test
  void countsWhatIsInBothOnce() {
    PrecisionRecall counts =
        PrecisionRecall.of(List.of("a", "b", "b", "c"), List.of("b", "c", "d", "e", "f", "g"));
    assertEquals(new PrecisionRecall(2, 3, 6), counts);
    assertEquals(2.0 / 3, counts.precision(), 1e-9);
    assertEquals(1.0 / 3, counts.recall(), 1e-9);
    assertEquals(4.0 / 9, counts.f1(), 1e-9);
  }

  @Test
  void addsCountsNotShares() {
    PrecisionRecall one = new PrecisionRecall(1, 1, 1);
    PrecisionRecall many = new PrecisionRecall(0, 9, 99);
    assertEquals(0.1, one.plus(many).precision(), 1e-9);
    assertEquals(0.01, one.plus(many).recall(), 1e-9);
  }

  @Test
  void isNothingWhereNothingWasFoundOrSought() {
    assertEquals(List.of("0.000", "0.000", "0.000", "0"), PrecisionRecall.NONE.cells());
  }
}
