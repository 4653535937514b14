package org.rashomon.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every source keeps to, whatever it reads from. */
public abstract class SourceContract {

  /** A source of this kind that holds one report with these bytes. */
  protected abstract Source holding(byte[] bytes, long most) throws IOException;

  protected static List<Input> inputs(Source source) {
    List<Input> inputs = new ArrayList<>();
    source.read(inputs::add);
    return inputs;
  }

  @Test
  void handsOverTheBytesAsTheyAre() throws IOException {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n', 0, (byte) 0xFF};
    Content content = assertInstanceOf(Content.class, inputs(holding(bytes, 100)).getFirst());
    assertArrayEquals(bytes, content.bytes());
    assertTrue(!content.id().isEmpty() && !content.id().contains("."));
  }

  @Test
  void saysThatAnEmptyReportIsEmpty() throws IOException {
    Unread unread = assertInstanceOf(Unread.class, inputs(holding(new byte[0], 100)).getFirst());
    assertEquals("empty", unread.reason());
  }

  @Test
  void takesExactlyAsMuchAsIsAllowed() throws IOException {
    byte[] bytes = "0123456789".getBytes(UTF_8);
    assertInstanceOf(Content.class, inputs(holding(bytes, 10)).getFirst());
    Unread unread = assertInstanceOf(Unread.class, inputs(holding(bytes, 9)).getFirst());
    assertEquals("over the size limit of 9 bytes", unread.reason());
    assertTrue(unread.wayOut().contains("--max-size"));
  }

  @Test
  void namesWhatItHandsOver() throws IOException {
    Source source = holding("a report".getBytes(UTF_8), 100);
    String name = inputs(source).getFirst().name();
    assertTrue(name.startsWith(source.name()), name);
  }
}
