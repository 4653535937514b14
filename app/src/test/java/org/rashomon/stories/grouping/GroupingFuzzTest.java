package org.rashomon.stories.grouping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.rashomon.Models;
import org.rashomon.articles.Published;
import org.rashomon.readings.FuzzedText;

/** Sketches out of whatever bytes come, and of whatever text. */
class GroupingFuzzTest {
  private static final String LONGEST = "2m";

  @FuzzTest(maxDuration = LONGEST)
  void sketchBytes(byte[] bytes) {
    read(bytes);
    read(checked(bytes))
        .ifPresent(
            sketch -> {
              assertArrayEquals(checked(bytes), sketch.bytes());
              assertEquals(1, placed(sketch));
            });
  }

  @FuzzTest(maxDuration = LONGEST)
  void sketching(byte[] bytes) {
    Sketch sketch =
        new Sketcher(Models.embedder())
            .sketch(1, Models.article("a", FuzzedText.of(bytes), Published.UNKNOWN));
    assertEquals(sketch, Sketch.of(sketch.bytes()));
    assertEquals(1, placed(sketch));
  }

  private static int placed(Sketch sketch) {
    Grouper grouper = new Grouper();
    grouper.place(sketch);
    assertEquals(sketch.report(), grouper.place(sketch).story());
    return grouper.stories();
  }

  private static Optional<Sketch> read(byte[] bytes) {
    try {
      return Optional.of(Sketch.of(bytes));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  /** With the check sum that goes with it, so that what lies behind it is met too. */
  private static byte[] checked(byte[] bytes) {
    CRC32 check = new CRC32();
    check.update(bytes);
    byte[] whole = Arrays.copyOf(bytes, bytes.length + Integer.BYTES);
    ByteBuffer.wrap(whole).putInt(bytes.length, (int) check.getValue());
    return whole;
  }
}
