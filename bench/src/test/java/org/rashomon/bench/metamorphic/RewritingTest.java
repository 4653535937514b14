package org.rashomon.bench.metamorphic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.metamorphic.Rewriting.Change;
import org.rashomon.text.Span;

class RewritingTest {
  private static final String TEXT = "Six ships sank on Monday.";

  @Test
  void leadsBackAcrossWordsOfAnotherLength() {
    Rewriting copy = replaced(new Span(0, 3), "Seventeen");
    assertEquals("Seventeen ships sank on Monday.", copy.text());
    assertEquals(List.of(new Change(new Span(0, 3), new Span(0, 9))), copy.changes());
    assertEquals(new Span(4, 9), copy.back(new Span(10, 15)));
    assertEquals(new Span(0, 9), copy.back(new Span(2, 15)));
    assertEquals(10, copy.forward(4));
  }

  @Test
  void leadsBackFromStretchesInAnotherOrder() {
    Rewriting copy =
        Rewriting.arranging(TEXT, List.of(new Span(15, 24), new Span(9, 15), new Span(0, 9)));
    assertEquals("on Monday sank Six ships", copy.text());
    assertEquals(List.of(), copy.changes());
    assertEquals(new Span(0, 9), copy.back(new Span(15, 24)));
  }

  @Test
  void refusesCharactersThatItDoesNotHave() {
    Rewriting copy = replaced(new Span(0, 3), "Ten");
    assertThrows(IllegalArgumentException.class, () -> copy.back(new Span(90, 91)));
  }

  private static Rewriting replaced(Span span, String words) {
    TreeMap<Span, String> places = new TreeMap<>();
    places.put(span, words);
    return Rewriting.replacing(TEXT, places);
  }
}
