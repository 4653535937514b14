package org.rashomon.bench.readings.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RougeLsumTest {
  @Test
  void isOneForTheSameTextAndNoneForAnother() {
    assertEquals(
        1,
        RougeLsum.f1("The ferry sank. All were saved.", "The ferry sank. All were saved."),
        1e-9);
    assertEquals(0, RougeLsum.f1("The ferry sank.", "Nobody came"), 1e-9);
  }

  @Test
  void takesTheUnionOverSentences() {
    // Lin (2004): of "w1 w2 w3 w4 w5" the two sentences hold w1 w2 and w1 w3 w5: four in union.
    double f1 = RougeLsum.f1("w1 w2 w3 w4 w5.", "w1 w2 w6 w7 w8. W1 w3 w8 w9 w5.");
    assertEquals(2 * (4.0 / 5) * (4.0 / 10) / (4.0 / 5 + 4.0 / 10), f1, 1e-9);
  }

  @Test
  void leavesOptionalParagraphsInOrOutWhicheverIsBetter() {
    PageCase page =
        new PageCase(
            PageCase.Kind.FUNDUS,
            "x",
            "https://courier.example/x",
            "".getBytes(StandardCharsets.UTF_8),
            List.of("[Ferry aground.]", "The ferry ran aground on Monday."));
    assertEquals(1, FundusScore.f1(page, "The ferry ran aground on Monday."), 1e-9);
    assertEquals(
        1, FundusScore.f1(page, "Ferry aground.\n\nThe ferry ran aground on Monday."), 1e-9);
  }

  @Test
  void alignsTheLongestCommonSubsequence() {
    int[] places = Alignment.of(List.of("a", "x", "b", "c"), List.of("a", "b", "y", "c"));
    assertArrayEquals(new int[] {0, -1, 1, 3}, places);
  }
}
