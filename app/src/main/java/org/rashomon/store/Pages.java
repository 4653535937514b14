package org.rashomon.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pages that watched feeds led to. */
public final class Pages {
  private final Sql sql;

  Pages(Sql sql) {
    this.sql = sql;
  }

  public Optional<Page> at(String address) {
    return sql.first(
        "SELECT address, etag, last_modified, visits, due FROM pages WHERE address = ?",
        Pages::read,
        address);
  }

  /** Those to be visited by then, the longest due first. */
  public List<Page> due(Instant by, int most) {
    return sql.list(
        "SELECT address, etag, last_modified, visits, due FROM pages WHERE due <= ?"
            + " ORDER BY due, address LIMIT ?",
        Pages::read,
        by.getEpochSecond(),
        most);
  }

  /** When the next is to be visited; absent when there is none. */
  public Optional<Instant> next() {
    return sql.first(
            "SELECT min(due) FROM pages WHERE due IS NOT NULL", row -> row.optionalNumber(1))
        .flatMap(due -> due)
        .map(Instant::ofEpochSecond);
  }

  /** Remembers a page, or what is new of it. */
  public void keep(Page page) {
    sql.run(
        "INSERT INTO pages (address, etag, last_modified, visits, due) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,"
            + " last_modified = excluded.last_modified, visits = excluded.visits,"
            + " due = excluded.due",
        page.address(),
        page.etag(),
        page.lastModified(),
        page.visits(),
        page.due().map(Instant::getEpochSecond));
  }

  private static Page read(Row row) throws SQLException {
    return new Page(
        row.text(1),
        row.optionalText(2),
        row.optionalText(3),
        row.integer(4),
        row.optionalNumber(5).map(Instant::ofEpochSecond));
  }
}
