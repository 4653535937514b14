package org.rashomon.bench.readings.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A row of a file of labels.
 *
 * @param report id of the report
 * @param hash the first twelve digits of the SHA-256 of its text
 * @param start code point offset
 * @param end code point offset
 * @param label what stands there; empty where the place alone is the label
 */
record LabelRow(String report, String hash, int start, int end, String label) {

  /** The rows of a file beside this class. */
  static List<LabelRow> read(String name) {
    try (InputStream in = Objects.requireNonNull(LabelRow.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(LabelRow::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LabelRow of(String line) {
    String[] columns = line.split("\t", -1);
    return new LabelRow(
        columns[0],
        columns[1],
        Integer.parseInt(columns[2]),
        Integer.parseInt(columns[3]),
        columns.length > 4 ? columns[4] : "");
  }
}
