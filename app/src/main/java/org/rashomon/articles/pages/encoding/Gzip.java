package org.rashomon.articles.pages.encoding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Takes a gzip off, bounded. */
public final class Gzip {
  private static final int BUFFER = 65_536;

  /** What bytes come to. */
  public sealed interface Unpacked {
    /**
     * All that was packed.
     *
     * @param bytes the same bytes where they were not packed
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Whole(byte[] bytes) implements Unpacked {}

    /**
     * Nothing usable.
     *
     * @param reason in words
     * @param wayOut what to do about it
     */
    record Broken(String reason, String wayOut) implements Unpacked {}
  }

  private Gzip() {}

  /** Whether the bytes begin as a gzip does. */
  public static boolean is(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  /**
   * Unpacks what is packed.
   *
   * @param most bytes that may come out
   */
  public static Unpacked unpack(byte[] bytes, int most) {
    if (!is(bytes)) {
      return new Unpacked.Whole(bytes);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        if (out.size() > most) {
          return new Unpacked.Broken(
              "a gzip that unpacks to more than " + most / 1_000_000 + " MB", "unpack it yourself");
        }
      }
      return new Unpacked.Whole(out.toByteArray());
    } catch (IOException e) {
      return new Unpacked.Broken("a broken gzip", "fetch or pack it again");
    }
  }
}
