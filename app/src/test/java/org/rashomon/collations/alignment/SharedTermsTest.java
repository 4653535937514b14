package org.rashomon.collations.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rashomon.readings.Block;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

class SharedTermsTest {
  private static final Sentence SENTENCE =
      new Sentence(0, Block.Kind.PROSE, new Span(0, 1), List.of());

  @Test
  void runsFromNothingSharedToAll() {
    SharedTerms terms = terms("ferry sink", "ferry sink", "harbour burn");
    assertEquals(1, terms.overlap(0, 1), 1e-9);
    assertEquals(0, terms.overlap(0, 2), 1e-9);
  }

  @Test
  void aRareWordCountsMore() {
    SharedTerms terms =
        terms("ferry whale", "ferry storm", "whale coast", "ferry gate", "ferry wall");
    assertTrue(terms.overlap(0, 2) > terms.overlap(0, 1));
    assertEquals(terms.overlap(0, 1), terms.overlap(1, 0), 1e-9);
  }

  @Test
  void nothingSharesNothing() {
    assertEquals(0, terms("", "").overlap(0, 1), 1e-9);
  }

  private static SharedTerms terms(String... texts) {
    List<Unit> units = new ArrayList<>();
    for (String text : texts) {
      TreeSet<String> words = new TreeSet<>(List.of(text.split(" ")));
      words.remove("");
      units.add(new Unit(units.size(), 0, SENTENCE, 0, new Span(0, 1), text, words));
    }
    return new SharedTerms(units);
  }
}
