package org.rashomon.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;

/** The versions of all reports. */
public final class Versions {
  private static final String COLUMNS =
      "SELECT v.id, v.report, v.number, v.capture, v.position, r.name, v.source, v.headline,"
          + " v.authors, v.url, v.published, v.published_from, v.language, v.sha256, v.credit,"
          + " v.not_read, v.body, v.kind, v.standfirst, v.section, v.modified, v.text"
          + " FROM versions v JOIN reports r ON r.id = v.report ";

  private final Sql sql;

  Versions(Sql sql) {
    this.sql = sql;
  }

  /** The number that the next one gets. */
  public long next() {
    return sql.number("SELECT coalesce(max(id), 0) + 1 FROM versions");
  }

  /** The version with a number. */
  public Optional<Version> get(long id) {
    return sql.first(COLUMNS + "WHERE v.id = ?", Versions::read, id);
  }

  /** All versions of a report, the oldest first. */
  public List<Version> ofReport(long report) {
    return sql.list(COLUMNS + "WHERE v.report = ? ORDER BY v.number", Versions::read, report);
  }

  /** The newest version of each report of a story, in the order of the reports' numbers. */
  public List<Version> ofStory(long story) {
    return sql.list(
        COLUMNS + "WHERE r.story = ? AND v.id = r.current ORDER BY r.id", Versions::read, story);
  }

  /** The highest number of a capture that a version was taken out of, or 0. */
  public long lastCapture() {
    return sql.number("SELECT coalesce(max(capture), 0) FROM versions");
  }

  /** How many versions were taken out of a capture. */
  public long inCapture(long capture) {
    return sql.number("SELECT count(*) FROM versions WHERE capture = ?", capture);
  }

  /** The number of the report that has the same words of the same outlet in one of its versions. */
  public Optional<Long> samePrint(byte[] print) {
    return sql.first(
        "SELECT report FROM versions WHERE print = ? ORDER BY id LIMIT 1",
        row -> row.number(1),
        print);
  }

  /** Whether a report has a version with this fingerprint. */
  public boolean has(long report, byte[] fingerprint) {
    return sql.number(
            "SELECT count(*) FROM versions WHERE report = ? AND fingerprint = ?",
            report,
            fingerprint)
        > 0;
  }

  /** Keeps one whose number is the next. */
  void keep(Version v) {
    Article a = v.article();
    sql.run(
        "INSERT INTO versions (id, report, number, capture, position, fingerprint, print, source,"
            + " headline, authors, url, published, published_from, language, sha256, credit,"
            + " not_read, body, kind, standfirst, section, modified, text)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        v.id(),
        v.report(),
        v.number(),
        v.capture(),
        v.position(),
        v.fingerprint(),
        Version.print(a),
        a.source(),
        a.headline(),
        Json.of(a.authors()),
        a.url(),
        a.published().edtf(),
        a.published().from().name().toLowerCase(Locale.ROOT),
        a.language(),
        a.sha256(),
        a.credit(),
        a.notRead(),
        a.body(),
        v.page().kind(),
        v.page().standfirst(),
        v.page().section(),
        v.page().modified(),
        a.text());
  }

  private static Version read(Row row) throws SQLException {
    return new Version(
        row.number(1),
        row.number(2),
        row.integer(3),
        row.number(4),
        row.integer(5),
        article(row),
        new PageFacts(
            row.optionalText(18),
            row.optionalText(19),
            row.optionalText(20),
            row.optionalText(21)));
  }

  private static Article article(Row row) throws SQLException {
    return new Article(
        row.text(6),
        row.text(7),
        row.optionalText(8),
        Json.words(row.text(9)),
        row.optionalText(10),
        new Published(
            row.optionalText(11), Published.From.valueOf(row.text(12).toUpperCase(Locale.ROOT))),
        row.text(13),
        row.text(14),
        row.optionalText(15),
        row.optionalText(16),
        row.text(22),
        row.integer(17));
  }
}
