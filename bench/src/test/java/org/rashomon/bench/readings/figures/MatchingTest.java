package org.rashomon.bench.readings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Amount.Bound;

class MatchingTest {
  private static LabelledFigure label(double low, double high, String bound) {
    return LabelledFigure.of(
        "a/b\t0123456789ab\t10\t15\t" + low + "\t" + high + "\t" + bound + "\tcount\tman\t-\tdie");
  }

  private static FoundFigure found(int start, double low, double high, Bound bound, String unit) {
    return new FoundFigure(start, start + 5, low, high, bound, unit, "man", Optional.of("die"));
  }

  @Test
  void aValueIsRightWhereSpanRangeAndUnitAgree() {
    LabelledFigure label = label(30, 30, "ABOUT");
    assertTrue(Matching.sameValue(label, found(14, 30, 30, Bound.EXACT, "")));
    assertFalse(Matching.sameValue(label, found(15, 30, 30, Bound.EXACT, "")));
    assertFalse(Matching.sameValue(label, found(10, 30, 31, Bound.EXACT, "")));
    assertFalse(Matching.sameValue(label, found(10, 30, 30, Bound.EXACT, "m")));
    assertFalse(Matching.sameValue(label, found(10, 30, 30, Bound.VAGUE, "")));
  }

  @Test
  void roundedFactorsAreForgivenAndOtherDifferencesAreNot() {
    assertTrue(Matching.near(45_061.6, 45_100));
    assertFalse(Matching.near(45_061.6, 45_300));
  }

  @Test
  void aLabelTakesOneFigureAndTheRestIsWrong() {
    FoundFigure right = found(10, 30, 30, Bound.EXACT, "");
    Matching.Outcome outcome =
        Matching.match(
            List.of(label(30, 30, "EXACT"), label(7, 7, "EXACT")),
            List.of(right, right),
            Matching::sameValue);
    assertEquals(new PrecisionRecall(1, 2, 2), FigureTally.of(outcome).values());
  }

  @Test
  void openCasesCountOnNeitherSide() {
    Matching.Outcome outcome =
        Matching.match(
            List.of(label(30, 30, "OPEN")),
            List.of(found(10, 30, 30, Bound.EXACT, "")),
            Matching::sameValue);
    assertEquals(PrecisionRecall.NONE, FigureTally.of(outcome).values());
  }

  @Test
  void boundNounAndStateAreJudgedWhereTheValueIsRight() {
    LabelledFigure label = label(30, 30, "ABOUT");
    FigureTally tally =
        FigureTally.of(
            Matching.match(
                List.of(label), List.of(found(10, 30, 30, Bound.EXACT, "")), Matching::sameValue));
    assertEquals(0, tally.bounds().value());
    assertEquals(1, tally.nouns().value());
    assertEquals(1, tally.states().value());
  }
}
