package org.rashomon.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** The bytes that everything is made out of, in the order in which they came. */
public final class Captures {
  private static final String COLUMNS =
      "SELECT id, place, name, wish, address, type, told, taken, sha256, length, packed FROM captures ";

  private final Sql sql;
  private final Faults faults;

  Captures(Sql sql, Faults faults) {
    this.sql = sql;
    this.faults = faults;
  }

  /** The number of the same bytes from the same place, if they are kept. */
  public Optional<Long> known(byte[] sha256, String place) {
    return sql.first(
        "SELECT id FROM captures WHERE sha256 = ? AND place = ?",
        row -> row.number(1),
        sha256,
        place);
  }

  /** The number that the next one gets. */
  public long next() {
    return sql.number("SELECT coalesce(max(id), 0) + 1 FROM captures");
  }

  public long count() {
    return sql.number("SELECT count(*) FROM captures");
  }

  /** Keeps one whose number is the next. */
  public void keep(Capture capture) {
    sql.run(
        "INSERT INTO captures (id, place, name, wish, address, type, told, taken, sha256, length,"
            + " packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        capture.id(),
        capture.place(),
        capture.name(),
        capture.wish(),
        capture.address(),
        capture.type(),
        capture.told(),
        capture.taken().getEpochSecond(),
        capture.sha256(),
        capture.bytes().length,
        Packed.pack(capture.bytes()));
  }

  /** The capture with a number. */
  public Optional<Capture> get(long id) {
    return sql.first(COLUMNS + "WHERE id = ?", this::read, id);
  }

  /** All of them, one at a time. */
  public void each(Consumer<Capture> into) {
    sql.each(COLUMNS + "ORDER BY id", this::read, into);
  }

  private Capture read(Row row) throws SQLException {
    return new Capture(
        row.number(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.optionalText(5),
        row.optionalText(6),
        row.optionalText(7),
        Instant.ofEpochSecond(row.number(8)),
        row.bytes(9),
        unpacked(row.number(1), row.bytes(11), row.integer(10)));
  }

  private byte[] unpacked(long id, byte[] packed, int length) {
    try {
      return Packed.unpack(packed, length);
    } catch (IllegalArgumentException e) {
      throw faults.damaged(
          new IllegalArgumentException("capture " + id + ": " + e.getMessage(), e));
    }
  }
}
