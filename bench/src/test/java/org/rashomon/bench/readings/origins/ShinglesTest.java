package org.rashomon.bench.readings.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.origins.LabelledPair.Kind;

class ShinglesTest {
  private static final String ONE = "the ferry left the harbour at nine and came back at ten";

  @Test
  void findsAPartOfALongerTextWhole() {
    Shingles part = new Shingles("came back at ten", 2);
    assertEquals(1, part.containment(new Shingles(ONE, 2)));
    assertEquals(1, new Shingles(ONE, 2).containment(part));
  }

  @Test
  void estimatesHowMuchTwoTextsHaveInCommon() {
    Shingles one = new Shingles(ONE, 1);
    assertEquals(1, one.minHash(new Shingles(ONE.toUpperCase(java.util.Locale.ROOT), 1)));
    assertEquals(0, one.minHash(new Shingles("nobody knows why", 1)));
    double half = new Shingles("a b c d e f", 1).minHash(new Shingles("a b c d x y", 1));
    assertTrue(half > .35 && half < .65, () -> "4 of 8 are common: " + half);
  }

  @Test
  void hasLabelsOfEveryKindInBothHalves() {
    for (String half : List.of("work.tsv", "held-out.tsv")) {
      List<LabelledPair> pairs = LabelledPair.read(half);
      for (Kind kind : Kind.values()) {
        assertTrue(pairs.stream().anyMatch(p -> p.kind() == kind), half + " lacks " + kind);
      }
    }
  }
}
