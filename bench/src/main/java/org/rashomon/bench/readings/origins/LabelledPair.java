package org.rashomon.bench.readings.origins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Two reports of one event and what a reader found of them.
 *
 * @param kind what the one is to the other
 * @param one id of a shared report
 * @param oneHash the first twelve digits of the SHA-256 of its text
 * @param other id of another
 * @param otherHash the same of its text
 */
record LabelledPair(Kind kind, String one, String oneHash, String other, String otherHash) {

  /** What one report is to another, from the closest. */
  enum Kind {
    COPY,
    ABRIDGED,
    REWRITE,
    BORROWED,
    INDEPENDENT
  }

  /** The pairs of a file beside this class. */
  static List<LabelledPair> read(String file) {
    try (InputStream in = LabelledPair.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no labels " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledPair of(String[] row) {
    Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
    return new LabelledPair(kind, row[1], row[2], row[3], row[4]);
  }

  boolean isCopied() {
    return kind != Kind.INDEPENDENT;
  }

  /**
   * The text, if it is the one that was labelled.
   *
   * @throws IllegalArgumentException when it is another
   */
  static String checked(String report, String text, String hash) {
    if (!hash(text).equals(hash)) {
      throw new IllegalArgumentException("not the text that was labelled: " + report);
    }
    return text;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
