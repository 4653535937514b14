package org.rashomon.bench.readings.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TempEvalScoreTest {
  private static final Timex DAY = new Timex(10, 20, "2019-03-05");
  private static final Timex MONTH = new Timex(30, 40, "2019-03");

  @Test
  void countsTheSameWordsAndValueInEveryWay() {
    assertEquals(
        new TempEvalScore(2, 2, 2, 2, 2, 2),
        TempEvalScore.of(List.of(DAY, MONTH), List.of(DAY, MONTH)));
  }

  @Test
  void countsAnOverlapAsRelaxedOnly() {
    Timex longer = new Timex(5, 20, "2019-03-05");
    assertEquals(
        new TempEvalScore(1, 1, 1, 0, 1, 0), TempEvalScore.of(List.of(DAY), List.of(longer)));
  }

  @Test
  void countsAnotherValueAsFoundButNotRight() {
    Timex wrong = new Timex(10, 20, "2018-03-05");
    TempEvalScore score = TempEvalScore.of(List.of(DAY), List.of(wrong));
    assertEquals(0, score.valueF1());
    assertEquals(1, score.strictF1());
  }

  @Test
  void givesATagToOneOfTheGoldOnly() {
    Timex wide = new Timex(10, 40, "2019-03");
    assertEquals(
        new TempEvalScore(2, 1, 1, 0, 0, 0), TempEvalScore.of(List.of(DAY, MONTH), List.of(wide)));
  }

  @Test
  void prefersTheSameWordsToAnOverlap() {
    Timex before = new Timex(8, 12, "X");
    assertEquals(1, TempEvalScore.of(List.of(DAY), List.of(before, DAY)).value());
  }

  @Test
  void weighsValuesByAllTagsMadeAndSought() {
    Timex other = new Timex(50, 60, "2019");
    TempEvalScore score = TempEvalScore.of(List.of(DAY, MONTH), List.of(DAY, other, MONTH));
    assertEquals(0.8, score.valueF1(), 1e-9);
  }
}
