package org.rashomon.bench.readings.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {

  private static List<String> marked(String text) {
    return MarkedWords.in(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void findsWordsBetweenStraightAndCurvedMarks() {
    assertEquals(
        List.of("We left", "It was late"), marked("\"We left,\" she said. “It was late.”"));
  }

  @Test
  void endsAnOpenMarkWithItsParagraph() {
    assertEquals(
        List.of("First we ran", "Then we hid"),
        marked("“First we ran.\n\n“Then we hid,” he said."));
  }

  @Test
  void findsNothingBetweenMarksWithoutWords() {
    assertEquals(List.of(), marked("“…” and \"\""));
  }
}
