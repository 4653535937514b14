package org.rashomon.readings.attributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabellerTest {
  private static final double[] SOURCE = {-3, -0.1, -5, -3};
  private static final double[] CUE = {-4, -4, -0.1, -4};
  private static final double[] CONTENT = {-3, -5, -5, -0.1};
  private static final double[] PERHAPS_NONE = {-0.6, -3, -4, -0.9};

  @Test
  void takesTheLikeliestPartOfEachWord() {
    assertEquals(
        List.of(Part.SOURCE, Part.CUE, Part.CONTENT, Part.CONTENT),
        Labeller.label(List.of(SOURCE, CUE, CONTENT, CONTENT), 1));
  }

  @Test
  void doesNotCutAPieceForOneDoubtfulWord() {
    assertEquals(
        List.of(Part.CUE, Part.CONTENT, Part.CONTENT, Part.CONTENT),
        Labeller.label(List.of(CUE, CONTENT, PERHAPS_NONE, CONTENT), 0));
  }

  @Test
  void keepsTheHeadOfTheCueInTheCue() {
    assertEquals(Part.CUE, Labeller.label(List.of(SOURCE, CONTENT), 1).get(1));
  }
}
