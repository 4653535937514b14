package org.rashomon.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The reports with their versions; what is searched of them is kept in step. */
public final class Reports {
  private static final String COLUMNS =
      "SELECT id, identity, name, current, outlet, told, story FROM reports ";

  private final Sql sql;
  private final Versions versions;

  Reports(Sql sql, Versions versions) {
    this.sql = sql;
    this.versions = versions;
  }

  /** The number that the next one gets. */
  public long next() {
    return sql.number("SELECT coalesce(max(id), 0) + 1 FROM reports");
  }

  public long count() {
    return sql.number("SELECT count(*) FROM reports");
  }

  /** The report with a number. */
  public Optional<Report> get(long id) {
    return sql.first(COLUMNS + "WHERE id = ?", Reports::read, id);
  }

  /** The report with a name. */
  public Optional<Report> named(String name) {
    return sql.first(COLUMNS + "WHERE name = ?", Reports::read, name);
  }

  /** The report with an identity. */
  public Optional<Report> identified(String identity) {
    return sql.first(COLUMNS + "WHERE identity = ?", Reports::read, identity);
  }

  /** Those of a story, in the order of their numbers. */
  public List<Report> ofStory(long story) {
    return sql.list(COLUMNS + "WHERE story = ? ORDER BY id", Reports::read, story);
  }

  /** All of them with a number above this, one at a time, in the order of their numbers. */
  public void after(long id, Consumer<Report> into) {
    sql.each(COLUMNS + "WHERE id > ? ORDER BY id", Reports::read, into, id);
  }

  /** Keeps a new report with its first version, whose numbers are the next. */
  public void keep(Report report, Version first) {
    sql.run(
        "INSERT INTO reports (id, identity, name, current, outlet, told, story)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        report.id(),
        report.identity(),
        report.name(),
        first.id(),
        report.outlet(),
        report.told().getEpochSecond(),
        report.story());
    versions.keep(first);
    index(report.id());
  }

  /** Keeps a new version of a report that is kept; its story has to be collated anew. */
  public void keep(Version next) {
    unindex(next.report());
    versions.keep(next);
    sql.run(
        "UPDATE reports SET current = ?, outlet = ? WHERE id = ?",
        next.id(),
        next.article().source(),
        next.report());
    index(next.report());
  }

  private void index(long report) {
    sql.run(
        "INSERT INTO reports_found (rowid, headline, text, outlet)"
            + " SELECT id, headline, text, outlet FROM report_texts WHERE id = ?",
        report);
  }

  /** The index has to be told the words that it is to forget. */
  private void unindex(long report) {
    sql.run(
        "INSERT INTO reports_found (reports_found, rowid, headline, text, outlet)"
            + " SELECT 'delete', id, headline, text, outlet FROM report_texts WHERE id = ?",
        report);
  }

  private static Report read(Row row) throws SQLException {
    return new Report(
        row.number(1),
        row.text(2),
        row.text(3),
        row.number(4),
        row.text(5),
        Instant.ofEpochSecond(row.number(6)),
        row.number(7));
  }
}
