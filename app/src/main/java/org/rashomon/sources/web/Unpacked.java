package org.rashomon.sources.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Bodies of answers with the packing of their transport taken off. */
final class Unpacked {
  private static final int MOST_LAYERS = 2;

  private Unpacked() {}

  /**
   * The stream of what was packed.
   *
   * @param encoding the Content-Encoding, empty when there is none
   */
  static InputStream of(byte[] body, String encoding) throws IOException {
    String[] layers = encoding.strip().toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1);
    if (layers.length > MOST_LAYERS) {
      throw new IOException("packed more than " + MOST_LAYERS + " times");
    }
    InputStream in = new ByteArrayInputStream(body);
    for (int i = layers.length - 1; i >= 0 && body.length > 0; i--) {
      in = layer(in, layers[i]);
    }
    return in;
  }

  private static InputStream layer(InputStream in, String name) throws IOException {
    return switch (name) {
      case "", "identity", "none", "utf-8" -> in;
      case "gzip", "x-gzip" -> gzip(in);
      case "deflate" -> deflate(in);
      case "br" -> new BrotliInputStream(in);
      default -> throw new IOException("packed in an unknown way: " + name);
    };
  }

  /** Some servers say gzip of what is not packed. */
  private static InputStream gzip(InputStream packed) throws IOException {
    PushbackInputStream in = new PushbackInputStream(packed, 2);
    byte[] head = in.readNBytes(2);
    in.unread(head);
    boolean isGzip = head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    return isGzip ? new GZIPInputStream(in) : in;
  }

  /** With or without the wrapper that the standard asks for. */
  private static InputStream deflate(InputStream packed) throws IOException {
    PushbackInputStream in = new PushbackInputStream(packed, 1);
    int first = in.read();
    if (first >= 0) {
      in.unread(first);
    }
    return new InflaterInputStream(in, new Inflater((first & 0x0f) != 8));
  }
}
