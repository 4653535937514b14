package org.rashomon.bench.readings.figures;

import java.util.List;
import java.util.Optional;
import org.rashomon.readings.Amount.Bound;

/**
 * A figure as a reader marked it by hand.
 *
 * @param report id of the report
 * @param hash first twelve hexadecimal digits of the SHA-256 of its text
 * @param start code point offset
 * @param end code point offset
 * @param low smallest value meant
 * @param high largest value meant
 * @param bound how exactly it is said; none where it is open whether this is a figure at all
 * @param unit as in {@link org.rashomon.readings.Amount}
 * @param nouns lemmas that are right for what is counted, "-" for none; empty when not judged
 * @param states lemmas that are right for its state; empty when it has none or is not judged
 */
record LabelledFigure(
    String report,
    String hash,
    int start,
    int end,
    double low,
    double high,
    Optional<Bound> bound,
    String unit,
    List<String> nouns,
    List<String> states) {

  /** Reads a row of a file of labels. */
  static LabelledFigure of(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 11) {
      throw new IllegalArgumentException("not a label: " + row);
    }
    return new LabelledFigure(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        cells[6].equals("OPEN") ? Optional.empty() : Optional.of(Bound.valueOf(cells[6])),
        cells[7].equals("count") ? "" : cells[7],
        words(cells[8]),
        cells[10].equals("-") ? List.of() : words(cells[10]));
  }

  private static List<String> words(String cell) {
    return cell.equals("*") ? List.of() : List.of(cell.split(" "));
  }

  boolean overlaps(FoundFigure found) {
    return found.start() < end && start < found.end();
  }
}
