package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  private static final long SEED = 20_261_122L;
  private static final String[] PIECES = {"a", "é", "🚢", "\uD83D", "\uDEA2", "\n", "日", "e\u0301"};

  @Test
  void countsAsTheStringItselfDoes() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(900);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertCounts(text.toString(), "seed " + SEED + ", round " + round);
    }
  }

  @Test
  void countsAPairThatLiesAcrossABlockOnce() {
    for (int before = 250; before < 262; before++) {
      String text = "a".repeat(before) + "🚢".repeat(300) + "b";
      assertCounts(text, before + " letters before the pairs");
    }
  }

  @Test
  void countsNothingInNothing() {
    assertEquals(0, new CodePoints("").length());
    assertEquals(0, new CodePoints("").at(0));
  }

  private static void assertCounts(String text, String which) {
    CodePoints points = new CodePoints(text);
    assertEquals(text.codePointCount(0, text.length()), points.length(), which);
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      boolean insideAPair =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!insideAPair) {
        assertEquals(text.codePointCount(0, i), points.at(i), () -> which + ", index " + at);
      }
    }
  }
}
