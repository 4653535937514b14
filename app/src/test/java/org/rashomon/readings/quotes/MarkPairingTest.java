package org.rashomon.readings.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Span;

class MarkPairingTest {
  private static final String ALPHABET = "\"\"“”‘’''«»„`—,.:s aBn9\n";

  @Test
  void staysInBoundsAndInOrderWhateverTheMarks() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      String text = noise(random, 1 + random.nextInt(80));
      List<Quoted> found = pair(text);
      assertEquals(found, pair(text), "seed " + seed);
      int end = 0;
      for (Quoted quoted : found) {
        assertTrue(quoted.span().start() >= end, "seed " + seed + ": " + text);
        end = quoted.span().end();
        assertFalse(quoted.parts().isEmpty(), "seed " + seed + ": " + text);
        for (Span part : quoted.parts()) {
          assertTrue(quoted.span().contains(part), "seed " + seed + ": " + text);
          assertFalse(part.isEmpty(), "seed " + seed + ": " + text);
        }
      }
      assertTrue(end <= text.length(), "seed " + seed + ": " + text);
    }
  }

  @Test
  void pairsAHundredThousandMarksInLinearTime() {
    for (String piece : List.of("\"", "“", "'", " 'a", "“a” ", "\"a\n\n", "‘s ", "„«")) {
      String text = piece.repeat(100_000);
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> pair(text), piece);
    }
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    String text = "“We will go on. So it goes.\n\nShe left.\n\n“Here,” she said.";
    List<String> found = pair(text).stream().map(each -> each.span().of(text)).toList();
    assertEquals(List.of("“We will go on. So it goes.", "“Here,”"), found);
  }

  private static List<Quoted> pair(String text) {
    return MarkPairing.pair(text, Paragraph.of(text, SpokenReports.blocks(text)));
  }

  private static String noise(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
