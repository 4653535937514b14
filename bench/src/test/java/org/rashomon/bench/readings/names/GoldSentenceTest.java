package org.rashomon.bench.readings.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoldSentenceTest {
  private static final GoldSentence SENTENCE =
      new GoldSentence(0, List.of("Anna", "'s", "boat", "élan", "100", "sank"), Set.of());

  @Test
  void wordsStandBetweenSpaces() {
    assertEquals("Anna 's boat élan 100 sank", SENTENCE.text());
    assertEquals(List.of(0, 5, 8, 13, 18, 22, 27), SENTENCE.starts());
  }

  @Test
  void titleCaseTouchesFirstLettersOnly() {
    assertEquals("Anna 's Boat Élan 100 Sank", SENTENCE.inTitleCase().text());
  }
}
