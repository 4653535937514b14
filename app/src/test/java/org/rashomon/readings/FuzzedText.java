package org.rashomon.readings;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** What a fuzzer's bytes say. */
public final class FuzzedText {
  private FuzzedText() {}

  /** UTF-8; after a byte that no UTF-8 begins with, UTF-16, which may hold half a pair. */
  public static String of(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == (byte) 0xfe
        ? new String(Arrays.copyOfRange(bytes, 1, bytes.length), UTF_16BE)
        : new String(bytes, UTF_8);
  }
}
