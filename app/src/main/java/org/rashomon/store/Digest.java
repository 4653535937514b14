package org.rashomon.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** SHA-256 of bytes and of values in a row. */
public final class Digest {
  private Digest() {}

  public static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  /** Of several values, so that no two lists of values run into one another. */
  public static byte[] of(List<String> values) {
    MessageDigest digest = digest();
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return digest.digest();
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
