package org.rashomon.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes by zlib (RFC 1950). */
final class Packed {
  private static final int CHUNK = 16_384;

  private Packed() {}

  static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The bytes again.
   *
   * @param length how many there are
   * @throws IllegalArgumentException when they are damaged
   */
  static byte[] unpack(byte[] packed, int length) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[length];
      int at = 0;
      while (at < length) {
        int got = inflater.inflate(bytes, at, length - at);
        if (got == 0) {
          throw new IllegalArgumentException("packed bytes end early");
        }
        at += got;
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("packed bytes are damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }
}
