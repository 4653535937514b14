package org.rashomon.bench.readings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.Peers.Mark;
import org.rashomon.readings.Amount.Bound;

class PeerFiguresTest {
  private static LabelledFigure label(String low, String high, String bound, String unit) {
    return LabelledFigure.of(
        String.join(
            "\t", "a/b", "0123456789ab", "10", "15", low, high, bound, unit, "*", "-", "-"));
  }

  private static List<FoundFigure> found(LabelledFigure label, String type, String value) {
    return PeerFigures.of(List.of(label), List.of(new Mark(10, 15, type, Map.of("value", value))));
  }

  private static boolean isRight(LabelledFigure label, String type, String value) {
    return found(label, type, value).stream().anyMatch(f -> PeerFigures.sameValue(label, f));
  }

  @Test
  void aNumberIsRightInAnyUnitOfMeasureButNotAnotherNumber() {
    LabelledFigure miles = label("45061.632", "45061.632", "EXACT", "m");
    assertTrue(isRight(miles, "NUMBER", "28.0"));
    assertFalse(isRight(miles, "NUMBER", "29.0"));
  }

  @Test
  void moneyAndPercentAreToldApart() {
    assertTrue(isRight(label("50", "50", "MORE_THAN", "USD"), "MONEY", ">$50.0"));
    assertFalse(isRight(label("50", "50", "EXACT", "USD"), "PERCENT", "%50.0"));
  }

  @Test
  void readsTheSignsOfBounds() {
    LabelledFigure label = label("50", "50", "EXACT", "count");
    assertEquals(Bound.AT_LEAST, found(label, "NUMBER", ">=50.0").getFirst().bound());
    assertEquals(Bound.ABOUT, found(label, "NUMBER", "~50.0").getFirst().bound());
  }

  @Test
  void aDurationIsAnAgeWhereAnAgeIsLabelled() {
    assertTrue(isRight(label("16", "16", "EXACT", "years old"), "DURATION", "P16Y"));
    assertEquals(List.of(), found(label("16", "16", "EXACT", "count"), "DURATION", "P16Y"));
  }

  @Test
  void vagueWordsMayBeOffByHalf() {
    LabelledFigure hundreds = label("200", "999", "VAGUE", "count");
    assertTrue(isRight(hundreds, "NUMBER", "100.0"));
    assertFalse(isRight(hundreds, "NUMBER", "50.0"));
  }
}
