package org.rashomon.collations.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OppositesTest {
  @ParameterizedTest
  @CsvSource({
    "postpone, cancel, false",
    "put off, call off, false",
    "cancel, take place, false",
    "die, survive, false",
    "accept, reject, false",
    "close, reopen, true",
    "arrest, release, true"
  })
  void knowsStatesThatExcludeEachOther(String one, String other, boolean change) {
    List<Opposites.Side> pairs =
        Opposites.of(one).stream()
            .filter(a -> Opposites.of(other).stream().anyMatch(b -> faces(a, b)))
            .toList();
    assertEquals(1, pairs.size());
    assertEquals(change, pairs.getFirst().change());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sail", "", "say"})
  void knowsNothingOfOtherWords(String lemma) {
    assertEquals(List.of(), Opposites.of(lemma));
  }

  @Test
  void noWordStandsOnBothSidesOfAPair() {
    for (String word : List.of("cancel", "postpone", "hold", "lose", "open", "close", "kill")) {
      List<Opposites.Side> sides = Opposites.of(word);
      assertFalse(sides.isEmpty(), word);
      for (Opposites.Side side : sides) {
        assertTrue(sides.stream().noneMatch(other -> faces(side, other)), word);
      }
    }
  }

  private static boolean faces(Opposites.Side a, Opposites.Side b) {
    return a.pair() == b.pair() && a.side() != b.side();
  }
}
