package org.rashomon.readings.times;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cases from a file: one a line, cells between bars, remarks after #. */
final class Rows {
  private static final Pattern BAR = Pattern.compile("\\|");

  private Rows() {}

  static Stream<String> of(String name) {
    try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> cells(String row) {
    return BAR.splitAsStream(row).map(String::strip).toList();
  }
}
