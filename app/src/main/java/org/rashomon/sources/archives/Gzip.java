package org.rashomon.sources.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.rashomon.sources.Bytes;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Names;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/** One file in gzip. */
public final class Gzip {
  private static final int HEAD = 1024;

  private Gzip() {}

  /** Hands on the file that was packed. */
  public static void unpack(Content content, Parts parts) {
    Input whole =
        new Bytes(parts.most())
            .read(
                content.name(),
                content.id(),
                () -> new GZIPInputStream(new ByteArrayInputStream(content.bytes())));
    switch (whole) {
      case Content plain ->
          parts.take(
              new Content(
                  plain.name(),
                  content.name().endsWith(".gz") ? Names.withoutEnding(plain.id()) : plain.id(),
                  plain.bytes(),
                  content.type(),
                  content.address()));
      case Unread unread -> parts.take(told(unread));
      case Unchanged unchanged -> parts.take(unchanged);
    }
  }

  private static Unread told(Unread unread) {
    return unread.reason().startsWith("cannot be read")
        ? new Unread(unread.name(), "broken gzip", "fetch it again")
        : unread;
  }

  /** The first bytes of what is packed; none where the packing is broken. */
  public static byte[] head(byte[] packed) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] head = new byte[HEAD];
      int length = 0;
      int read = in.read(head, 0, HEAD);
      while (read > 0 && length + read < HEAD) {
        length += read;
        read = readMore(in, head, length);
      }
      return java.util.Arrays.copyOf(head, length + Math.max(0, read));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** What a cut end lets be read counts. */
  private static int readMore(InputStream in, byte[] head, int from) {
    try {
      return in.read(head, from, HEAD - from);
    } catch (IOException e) {
      return -1;
    }
  }
}
