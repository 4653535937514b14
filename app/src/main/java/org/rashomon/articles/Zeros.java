package org.rashomon.articles;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the zero bytes of a file tell: UTF-16 has them at every other place. */
final class Zeros {
  private static final int SAMPLE = 8192;

  private Zeros() {}

  static boolean any(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /** The UTF-16 without a byte-order mark that the bytes look like, if any. */
  static Optional<Charset> utf16(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || length < 4 || Math.max(even, odd) * 10 < length) {
      return Optional.empty();
    }
    if (even > 9 * odd) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return odd > 9 * even ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }
}
