package org.rashomon.bench.readings.roles;

import java.util.Optional;
import org.rashomon.readings.Role;
import org.rashomon.text.Span;

/**
 * A role that a careful reader finds; spans count code points.
 *
 * @param kind none where a reader may see it either way
 * @param of of whom or which body; none where nothing is said or where it may be seen either way
 * @param free whether what it is held of is not looked at
 * @param time none where a reader may see it either way
 */
record Label(
    Span holder,
    Span title,
    Optional<Role.Kind> kind,
    Optional<Span> of,
    boolean free,
    Optional<Role.Time> time) {

  /** From the columns after report and hash. */
  static Label of(String[] row) {
    return new Label(
        new Span(Integer.parseInt(row[2]), Integer.parseInt(row[3])),
        new Span(Integer.parseInt(row[4]), Integer.parseInt(row[5])),
        any(row[6]).map(Role.Kind::valueOf),
        any(row[7]).filter(cell -> !cell.equals("-")).map(Label::span),
        row[7].equals("*"),
        any(row[8]).map(Role.Time::valueOf));
  }

  private static Optional<String> any(String cell) {
    return cell.equals("*") ? Optional.empty() : Optional.of(cell);
  }

  private static Span span(String cell) {
    int dash = cell.indexOf('-');
    return new Span(
        Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1)));
  }
}
