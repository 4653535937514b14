package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final long SEED = 7L;

  @Test
  void refusesWhatIsNoRange() {
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
  }

  @Test
  void leavesOutWhiteSpaceAtTheEndsOnly() {
    String text = "\u00a0 a b\u200b\n";
    assertEquals("a b", new Span(0, text.length()).trim(text).of(text));
    assertTrue(new Span(0, 2).trim(text).isEmpty());
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertFalse(new Span(0, 2).overlaps(new Span(2, 4)));
    assertTrue(new Span(0, 3).overlaps(new Span(2, 4)));
  }

  @Test
  void theCoverHoldsBothAndNothingSmallerDoes() {
    Random random = new Random(SEED);
    for (int round = 0; round < 1_000; round++) {
      Span a = span(random);
      Span b = span(random);
      Span cover = a.cover(b);
      String which = "seed " + SEED + ", round " + round + ": " + a + " and " + b;
      assertTrue(cover.contains(a) && cover.contains(b), which);
      assertEquals(cover, b.cover(a), which);
      assertTrue(cover.start() == a.start() || cover.start() == b.start(), which);
      assertTrue(cover.end() == a.end() || cover.end() == b.end(), which);
      assertEquals(a.overlaps(b), b.overlaps(a), which);
    }
  }

  @Test
  void standsInTheOrderOfTheText() {
    List<Span> spans = List.of(new Span(4, 5), new Span(0, 9), new Span(0, 2));
    assertEquals(
        List.of(new Span(0, 2), new Span(0, 9), new Span(4, 5)), spans.stream().sorted().toList());
  }

  private static Span span(Random random) {
    int start = random.nextInt(20);
    return new Span(start, start + random.nextInt(10));
  }
}
