package org.rashomon.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The feeds that are watched. */
public final class Feeds {
  private static final String COLUMNS =
      "SELECT address, title, etag, last_modified, due, period, failures, trouble FROM feeds ";

  private final Sql sql;

  Feeds(Sql sql) {
    this.sql = sql;
  }

  /** In the order in which they came. */
  public List<Feed> all() {
    return sql.list(COLUMNS + "ORDER BY id", Feeds::read);
  }

  public Optional<Feed> at(String address) {
    return sql.first(COLUMNS + "WHERE address = ?", Feeds::read, address);
  }

  /** Remembers a feed, or what is new of it. */
  public void keep(Feed feed) {
    sql.run(
        "INSERT INTO feeds (address, title, etag, last_modified, due, period, failures, trouble)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET"
            + " title = excluded.title, etag = excluded.etag,"
            + " last_modified = excluded.last_modified, due = excluded.due,"
            + " period = excluded.period, failures = excluded.failures,"
            + " trouble = excluded.trouble",
        feed.address(),
        feed.title(),
        feed.etag(),
        feed.lastModified(),
        feed.due().getEpochSecond(),
        feed.period().toSeconds(),
        feed.failures(),
        feed.trouble());
  }

  /** Forgets a feed. */
  public void drop(String address) {
    sql.run("DELETE FROM feeds WHERE address = ?", address);
  }

  private static Feed read(Row row) throws SQLException {
    return new Feed(
        row.text(1),
        row.optionalText(2),
        row.optionalText(3),
        row.optionalText(4),
        Instant.ofEpochSecond(row.number(5)),
        Duration.ofSeconds(row.number(6)),
        row.integer(7),
        row.optionalText(8));
  }
}
