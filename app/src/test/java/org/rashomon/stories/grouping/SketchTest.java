package org.rashomon.stories.grouping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static final long SEED = 17;

  @Test
  void comesBackFromItsBytes() {
    for (Invented each : Invented.all()) {
      assertEquals(each.sketch(), Sketch.of(each.sketch().bytes()));
    }
  }

  @Test
  void theFirstVersionIsReadForGood() {
    byte[] kept =
        HexFormat.of()
            .parseHex(
                "01000000000000000700000000730e08d000020a030656656c64656e13"
                    + "0102313900025f8100001417bf3d");
    Sketch sketch =
        new Sketch(
            7,
            Instant.parse("2031-03-03T10:20:00Z"),
            List.of(
                new Term("Velden", Term.Kind.PLACE, 3, true, false),
                new Term("19", Term.Kind.FIGURE, 1, false, true)),
            Direction.of(new float[] {.6f, -.8f}),
            Direction.NONE);
    assertEquals(sketch, Sketch.of(kept));
    assertArrayEquals(kept, sketch.bytes());
  }

  @Test
  void refusesAnyDamage() {
    byte[] whole = MadeUp.sketch(5, 3, new Random(SEED)).bytes();
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) (1 << i % 8);
      assertThrows(IllegalArgumentException.class, () -> Sketch.of(damaged), "byte " + i);
      byte[] cut = Arrays.copyOf(whole, i);
      assertThrows(IllegalArgumentException.class, () -> Sketch.of(cut), "cut at " + i);
    }
  }

  @Test
  void holdsNoTermTwiceAndNotTooMany() {
    Term term = new Term("Velden", Term.Kind.NAME, 1, true, true);
    Term plural = new Term("veldens", Term.Kind.WORD, 1, true, true);
    assertThrows(IllegalArgumentException.class, () -> sketch(List.of(term, plural)));
    assertThrows(
        IllegalArgumentException.class,
        () -> sketch(Collections.nCopies(Sketch.MOST_TERMS + 1, term)));
    assertThrows(
        IllegalArgumentException.class, () -> new Term("", Term.Kind.WORD, 1, false, false));
  }

  private static Sketch sketch(List<Term> terms) {
    return new Sketch(1, Instant.EPOCH, terms, Direction.NONE, Direction.NONE);
  }
}
