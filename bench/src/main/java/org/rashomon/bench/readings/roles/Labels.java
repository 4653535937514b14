package org.rashomon.bench.readings.roles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One half of the labels, by report; a report without roles has none. */
record Labels(Map<String, List<Label>> byReport, Map<String, String> hashes) {
  private static final int HASH = 12;

  static Labels read(String file) {
    Map<String, List<Label>> byReport = new LinkedHashMap<>();
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String line : lines(file)) {
      String[] row = line.split("\t", -1);
      List<Label> labels = byReport.computeIfAbsent(row[0], id -> new ArrayList<>());
      hashes.put(row[0], row[1]);
      if (row.length > 2) {
        labels.add(Label.of(row));
      }
    }
    return new Labels(byReport, hashes);
  }

  int size() {
    return byReport.values().stream().mapToInt(List::size).sum();
  }

  /**
   * Whether the offsets are those of this text.
   *
   * @throws IllegalArgumentException when the text is another one than was labelled
   */
  void check(String report, String text) {
    if (!hash(text).equals(hashes.get(report))) {
      throw new IllegalArgumentException("not the text that was labelled: " + report);
    }
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(String file) {
    try (InputStream in = Labels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no labels " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
