package org.rashomon.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

@SuppressWarnings("InputStreamSlowMultibyteRead") // speed is not what is tested
class StreamSourceTest extends SourceContract {
  @Override
  protected Source holding(byte[] bytes, long most) {
    return Source.of("-", new ByteArrayInputStream(bytes), most);
  }

  @Test
  void tellsOfABrokenPipe() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken pipe");
          }
        };
    Unread unread =
        assertInstanceOf(Unread.class, inputs(Source.standardInput(broken, 10)).getFirst());
    assertEquals("cannot be read: broken pipe", unread.reason());
  }

  @Test
  void stopsReadingAnEndlessStream() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertInstanceOf(Unread.class, inputs(Source.standardInput(endless, 1000)).getFirst());
  }
}
