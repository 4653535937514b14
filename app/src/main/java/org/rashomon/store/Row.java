package org.rashomon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** One row of an answer; its columns are counted from 1. */
public final class Row {
  private final ResultSet row;

  Row(ResultSet row) {
    this.row = row;
  }

  /** Makes something of a row. */
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  public long number(int column) throws SQLException {
    return row.getLong(column);
  }

  public int integer(int column) throws SQLException {
    return row.getInt(column);
  }

  public double real(int column) throws SQLException {
    return row.getDouble(column);
  }

  public boolean flag(int column) throws SQLException {
    return row.getInt(column) != 0;
  }

  /** A text that is never absent. */
  public String text(int column) throws SQLException {
    return String.valueOf(row.getString(column));
  }

  public Optional<String> optionalText(int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /** A whole number that may be absent. */
  public Optional<Long> optionalNumber(int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  /** Whether it holds bytes rather than a text or a number. */
  boolean isBlob(int column) throws SQLException {
    return row.getObject(column) instanceof byte[];
  }

  public byte[] bytes(int column) throws SQLException {
    return row.getBytes(column);
  }
}
