package org.rashomon.collations.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.Stories.contradictions;
import static org.rashomon.Stories.onDays;
import static org.rashomon.Stories.sameDay;
import static org.rashomon.Stories.updates;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What two reports say of the same thing: it is shown when both cannot be so, and only then. */
class StatesTest {
  private static final String HEAD = "News from Hallervik\n\n";

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/rashomon/collations/disagreements/states.csv",
      numLinesToSkip = 1)
  void compares(String expected, String one, String other) {
    String a = HEAD + one;
    String b = HEAD + other;
    List<String> contradictions = contradictions(sameDay(a, b));
    List<String> updates = updates(onDays(List.of("2021-05-04", "2021-05-06"), a, b));
    switch (expected) {
      case "nothing" -> {
        assertEquals(List.of(), contradictions);
        assertEquals(List.of(), updates);
      }
      case "update" -> assertEquals(1, updates.size(), updates.toString());
      default -> {
        assertEquals(1, contradictions.size(), contradictions.toString());
        assertTrue(contradictions.getFirst().startsWith(expected), contradictions.toString());
      }
    }
  }
}
