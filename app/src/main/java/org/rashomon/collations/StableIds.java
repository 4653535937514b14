package org.rashomon.collations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Short ids made from what they name, so that they survive when other things come or go. */
public final class StableIds {
  private static final int DIGITS = 6;
  private final String prefix;
  private final Set<String> taken = new HashSet<>();

  public StableIds(String prefix) {
    this.prefix = prefix;
  }

  /** The id for a key; a second thing with the same key gets another. */
  public String of(String key) {
    String digest = digest(key);
    int length = DIGITS;
    String id = prefix + digest.substring(0, length);
    while (!taken.add(id)) {
      length++;
      id = prefix + (length <= digest.length() ? digest.substring(0, length) : digest + length);
    }
    return id;
  }

  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
