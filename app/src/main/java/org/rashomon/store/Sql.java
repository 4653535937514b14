package org.rashomon.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Statements on one connection, each prepared once. Arguments are texts, numbers, truth values,
 * bytes, and optionals of these. For one thread at a time.
 */
public final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Faults faults;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();
  private boolean isInTransaction;

  Sql(Connection connection, Faults faults) {
    this.connection = connection;
    this.faults = faults;
  }

  /** Every row of an answer. */
  public <T> List<T> list(String sql, Row.Reader<T> reader, Object... arguments) {
    try {
      PreparedStatement statement = bound(prepared(sql), arguments);
      try (ResultSet rows = statement.executeQuery()) {
        return all(rows, reader);
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** The first row of an answer. */
  public <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... arguments) {
    return list(sql, reader, arguments).stream().findFirst();
  }

  /** A number that is always there: a count, a maximum. */
  public long number(String sql, Object... arguments) {
    return first(sql, row -> row.number(1), arguments).orElse(0L);
  }

  /** Every row as it comes, however many; the database may be read and written meanwhile. */
  public <T> void each(String sql, Row.Reader<T> reader, Consumer<T> into, Object... arguments) {
    try (PreparedStatement statement = bound(connection.prepareStatement(sql), arguments);
        ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows);
      while (rows.next()) {
        into.accept(reader.read(row));
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** Changes something and tells how many rows it changed. */
  public int run(String sql, Object... arguments) {
    try {
      return bound(prepared(sql), arguments).executeUpdate();
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** Runs several statements at once, none with arguments. */
  public void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** Does all of it or nothing; one within another is part of that. */
  public <T> T inTransaction(Supplier<T> work) {
    if (isInTransaction) {
      return work.get();
    }
    script("BEGIN IMMEDIATE");
    isInTransaction = true;
    boolean isDone = false;
    try {
      T result = work.get();
      script("COMMIT");
      isDone = true;
      return result;
    } finally {
      isInTransaction = false;
      if (!isDone) {
        rollBack();
      }
    }
  }

  /** After some errors the database has rolled back itself; the first error is the one to tell. */
  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // There is no transaction any more.
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  private static PreparedStatement bound(PreparedStatement statement, Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object value = arguments[i] instanceof Optional<?> o ? o.orElse(null) : arguments[i];
      statement.setObject(i + 1, value instanceof Enum<?> e ? e.name() : value);
    }
    return statement;
  }

  private static <T> List<T> all(ResultSet rows, Row.Reader<T> reader) throws SQLException {
    List<T> all = new ArrayList<>();
    Row row = new Row(rows);
    while (rows.next()) {
      all.add(reader.read(row));
    }
    return all;
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement each : prepared.values()) {
        each.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }
}
