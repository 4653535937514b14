package org.rashomon.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Reads one input whole, or says why not.
 *
 * @param most the greatest number of bytes that an input may have
 */
public record Bytes(long most) {
  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 16L;

  public Bytes {
    if (most < 1 || most > LARGEST_ARRAY) {
      throw new IllegalArgumentException("not a size limit: " + most);
    }
  }

  /** Opens something that can be read once. */
  public interface Opening {
    /** The bytes from their beginning; whoever asks closes. */
    InputStream open() throws IOException;
  }

  /** Reads to the end and closes. */
  public Input read(String name, String id, Opening opening) {
    try (InputStream in = opening.open()) {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        return tooBig(name);
      }
      return bytes.length == 0 ? empty(name) : new Content(name, id, bytes);
    } catch (IOException e) {
      return Troubles.of(name, e);
    }
  }

  /** What is said of an input that is over the limit. */
  public Unread tooBig(String name) {
    return new Unread(
        name, "over the size limit of " + inWords(most), "raise it with --max-size, or split it");
  }

  private static Unread empty(String name) {
    return new Unread(name, "empty", "check that it was saved, or leave it out");
  }

  /** A number of bytes as people say it. */
  public static String inWords(long bytes) {
    if (bytes >= 1_000_000) {
      return String.format(Locale.ROOT, "%.4g MB", bytes / 1e6).replaceFirst("\\.?0+ ", " ");
    }
    return bytes >= 1_000 && bytes % 1_000 == 0 ? bytes / 1_000 + " kB" : bytes + " bytes";
  }
}
