package org.rashomon.bench.readings.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentWordsTest {
  @Test
  void formsOfAWordAreOneStem() {
    assertEquals(ContentWords.of("derails"), ContentWords.of("derailed"));
    assertEquals(ContentWords.of("derailment"), ContentWords.of("derailing"));
    assertEquals(ContentWords.of("rammed"), ContentWords.of("ram"));
  }

  @Test
  void functionWordsCarryNothing() {
    assertEquals(Set.of(), ContentWords.of("in the, of it"));
  }

  @Test
  void numbersInWordsAndDigitsAreTheSame() {
    assertEquals(ContentWords.of("7 boats"), ContentWords.of("seven boats"));
  }

  @Test
  void theCountryIsNoPronoun() {
    assertEquals(Set.of("US"), ContentWords.of("the US"));
    assertEquals(Set.of(), ContentWords.of("us"));
  }
}
