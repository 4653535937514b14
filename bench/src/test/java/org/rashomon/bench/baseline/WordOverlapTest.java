package org.rashomon.bench.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;

class WordOverlapTest {
  @Test
  void callsAnyDifferenceInALikeSentenceAContradiction() {
    Collation collation =
        collate(
            "The ferry hit the northern pier and 14 passengers were injured on Monday.",
            "The ferry hit the northern pier and 17 passengers were injured on Sunday.");
    assertEquals(
        List.of(List.of("Monday", "Sunday"), List.of("14", "17")),
        collation.disagreements().stream()
            .map(d -> d.variants().stream().map(Disagreement.Variant::value).toList())
            .toList());
  }

  @Test
  void leavesSentencesAloneThatShareFewWords() {
    Collation collation =
        collate("The ferry hit a pier and 14 people were hurt.", "Cod costs 17 kroner in Lodde.");
    assertTrue(collation.disagreements().isEmpty());
  }

  private static Collation collate(String one, String other) {
    Gold none = new Gold(List.of(), List.of(), List.of(), List.of(), List.of());
    return WordOverlap.collate(
        new Event("test", List.of(), new TreeMap<>(Map.of("a", one, "b", other)), none));
  }
}
