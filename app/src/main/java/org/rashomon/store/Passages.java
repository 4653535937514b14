package org.rashomon.store;

import java.util.Locale;
import java.util.function.LongConsumer;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Entity;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.QuoteGroup;
import org.rashomon.collations.Statement;

/** Statements, quotations and people of collations, each by itself, to be searched. */
final class Passages {
  /** How many of a kind a story has room for. */
  private static final int ROOM = 1 << 20;

  private final Sql sql;

  Passages(Sql sql) {
    this.sql = sql;
  }

  void keep(long story, Collation collation) {
    numbered(story, collation.statements().size(), at -> statement(story, at, collation));
    numbered(story, collation.quotes().size(), at -> quote(story, at, collation));
    numbered(story, collation.entities().size(), at -> person(story, at, collation));
    for (Index each : Index.values()) {
      each.fill(sql, story * ROOM, (story + 1) * ROOM);
    }
  }

  void drop(long story) {
    for (Index each : Index.values()) {
      each.empty(sql, story * ROOM, (story + 1) * ROOM);
    }
  }

  private static void numbered(long story, int size, LongConsumer each) {
    for (int i = 0; i < Math.min(size, ROOM - 1); i++) {
      each.accept(story * ROOM + i);
    }
  }

  private void statement(long story, long id, Collation collation) {
    Statement s = collation.statements().get((int) (id - story * ROOM));
    Evidence first = s.evidence().getFirst();
    sql.run(
        "INSERT INTO statements (id, story, key, report, start, end, verdict, origins, salience,"
            + " text) SELECT ?, ?, ?, id, ?, ?, ?, ?, ?, ? FROM reports WHERE name = ?",
        id,
        story,
        s.id(),
        first.start(),
        first.end(),
        s.verdict().name().toLowerCase(Locale.ROOT),
        s.origins().size(),
        s.salience(),
        s.text(),
        first.article());
  }

  private void quote(long story, long id, Collation collation) {
    QuoteGroup q = collation.quotes().get((int) (id - story * ROOM));
    Evidence first = q.variants().getFirst().evidence().getFirst();
    sql.run(
        "INSERT INTO quotes (id, story, key, report, start, end, speaker, words)"
            + " SELECT ?, ?, ?, id, ?, ?, ?, ? FROM reports WHERE name = ?",
        id,
        story,
        q.id(),
        first.start(),
        first.end(),
        q.speaker(),
        first.quote(),
        first.article());
  }

  private void person(long story, long id, Collation collation) {
    Entity e = collation.entities().get((int) (id - story * ROOM));
    sql.run(
        "INSERT INTO people (id, story, key, kind, mentions, name, names, roles)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        story,
        e.id(),
        e.kind().name().toLowerCase(Locale.ROOT),
        e.mentions().values().stream().mapToInt(Integer::intValue).sum(),
        e.name(),
        String.join("\n", e.names()),
        String.join("\n", e.roles().stream().map(Entity.Role::role).distinct().toList()));
  }

  /** The tables that are searched, with the columns that are. */
  private enum Index {
    STATEMENTS("statements", "text"),
    QUOTES("quotes", "words, speaker"),
    PEOPLE("people", "name, names, roles");

    private final String table;
    private final String columns;

    Index(String table, String columns) {
      this.table = table;
      this.columns = columns;
    }

    void fill(Sql sql, long from, long to) {
      sql.run(
          "INSERT INTO %1$s_found (rowid, %2$s) SELECT id, %2$s FROM %1$s WHERE id >= ? AND id < ?"
              .formatted(table, columns),
          from,
          to);
    }

    /** The index has to be told the words that it is to forget. */
    void empty(Sql sql, long from, long to) {
      sql.run(
          ("INSERT INTO %1$s_found (%1$s_found, rowid, %2$s)"
                  + " SELECT 'delete', id, %2$s FROM %1$s WHERE id >= ? AND id < ?")
              .formatted(table, columns),
          from,
          to);
      sql.run("DELETE FROM %s WHERE id >= ? AND id < ?".formatted(table), from, to);
    }
  }
}
