package org.rashomon.bench.readings.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The title and the authors of a page, as hashes of their letters and figures.
 *
 * @param page its id
 * @param title hash
 * @param authors each the hashes of the ways to write it; "?" before one that may be left out
 */
record Labels(String page, String title, List<String> authors) {
  private static final int LENGTH = 16;

  Labels {
    authors = List.copyOf(authors);
  }

  static List<Labels> all() {
    try (InputStream in = Labels.class.getResourceAsStream("labels.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the bench lacks labels.tsv");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(c -> new Labels(c[1], c[2], c[3].equals("-") ? List.of() : List.of(c[3].split(","))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isTitle(String given) {
    return hash(given).equals(title);
  }

  /** Whether all authors are given and nobody else. */
  boolean areAuthors(List<String> given) {
    List<String> left = new ArrayList<>(given.stream().map(Labels::hash).toList());
    for (String author : authors) {
      boolean isOptional = author.startsWith("?");
      List<String> ways = List.of(author.substring(isOptional ? 1 : 0).split("\\|"));
      if (!left.removeIf(ways::contains) && !isOptional) {
        return false;
      }
    }
    return left.isEmpty();
  }

  static String hash(String words) {
    StringBuilder plain = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    try {
      byte[] bytes = plain.toString().getBytes(StandardCharsets.UTF_8);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
