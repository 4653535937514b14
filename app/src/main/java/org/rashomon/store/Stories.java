package org.rashomon.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stories, what they became part of, and why each report is in its own. */
public final class Stories {
  private static final String COLUMNS =
      "SELECT id, merged_into, merged_by, title, reports, outlets, first, last, stale, origins,"
          + " contradictions, updates, weight FROM stories ";

  private final Sql sql;

  Stories(Sql sql) {
    this.sql = sql;
  }

  /** The story with a number, also one that is part of another now. */
  public Optional<Story> get(long id) {
    return sql.first(COLUMNS + "WHERE id = ?", Stories::read, id);
  }

  /** The story that a number leads to now. */
  public Optional<Story> leading(long id) {
    Optional<Story> story = get(id);
    while (story.isPresent() && story.get().mergedInto().isPresent()) {
      story = get(story.get().mergedInto().get());
    }
    return story;
  }

  public long count() {
    return sql.number("SELECT count(*) FROM stories WHERE merged_into IS NULL");
  }

  /**
   * The most disputed first, then those of most origins, then the newest.
   *
   * @param leastOutlets those with fewer are left out
   * @param since those told of only before it are left out
   * @param most how many at most
   */
  public List<Story> ranked(int leastOutlets, Instant since, int most) {
    return sql.list(
        COLUMNS
            + "WHERE merged_into IS NULL AND outlets >= ? AND last >= ?"
            + " ORDER BY weight DESC, origins DESC, last DESC, id DESC LIMIT ?",
        Stories::read,
        leastOutlets,
        since.getEpochSecond(),
        most);
  }

  /** All that are part of no other, one at a time, in the order of their numbers. */
  public void each(Consumer<Story> into) {
    sql.each(COLUMNS + "WHERE merged_into IS NULL ORDER BY id", Stories::read, into);
  }

  /** Those with so many outlets that no collation rests on as they are, by number. */
  public List<Long> stale(int leastOutlets) {
    return sql.list(
        "SELECT id FROM stories WHERE stale = 1 AND merged_into IS NULL AND outlets >= ?"
            + " ORDER BY id",
        row -> row.number(1),
        leastOutlets);
  }

  /** The stories that became part of this one, directly or not, by number. */
  public List<Story> absorbed(long id) {
    return sql.list(
        "WITH RECURSIVE into_it (id) AS (SELECT id FROM stories WHERE merged_into = ?"
            + " UNION SELECT s.id FROM stories s JOIN into_it i ON s.merged_into = i.id) "
            + COLUMNS
            + "WHERE id IN (SELECT id FROM into_it) ORDER BY id",
        Stories::read,
        id);
  }

  /** Where the reports of a story were put when they came, by the reports' numbers. */
  public List<Placed> placements(long story) {
    return sql.list(
        "SELECT p.report, p.story, p.why FROM placements p JOIN reports r ON r.id = p.report"
            + " WHERE r.story = ? ORDER BY p.report",
        row -> new Placed(row.number(1), row.number(2), row.text(3)),
        story);
  }

  /** Starts a story with its first report, which is to be kept in the same transaction. */
  public void start(Report first, String title) {
    sql.run(
        "INSERT INTO stories (id, title, reports, outlets, first, last, stale, origins,"
            + " contradictions, updates, weight) VALUES (?, ?, 1, 1, ?, ?, 1, 1, 0, 0, 0)",
        first.story(),
        title,
        first.told().getEpochSecond(),
        first.told().getEpochSecond());
  }

  /** Notes where a report was put. */
  public void place(Placed placed) {
    sql.run(
        "INSERT INTO placements (report, story, why) VALUES (?, ?, ?)",
        placed.report(),
        placed.story(),
        placed.why());
  }

  /** Makes one story part of another, because of a report; what was made of it goes. */
  public void merge(long absorbed, long into, long because) {
    sql.run("UPDATE reports SET story = ? WHERE story = ?", into, absorbed);
    sql.run(
        "UPDATE stories SET merged_into = ?, merged_by = ?, title = '', reports = 0, outlets = 0, first = 0, last = 0,"
            + " stale = 0,"
            + " origins = 0, contradictions = 0, updates = 0, weight = 0 WHERE id = ?",
        into,
        because,
        absorbed);
  }

  /** Counts a story's reports and outlets again, since they changed. */
  public void recount(long story) {
    sql.run(
        "UPDATE stories SET (reports, outlets, first, last) = (SELECT count(*),"
            + " count(DISTINCT outlet), min(told), max(told) FROM reports WHERE story = ?),"
            + " stale = 1 WHERE id = ?",
        story,
        story);
    sql.run(
        "UPDATE stories SET origins = outlets WHERE id = ? AND NOT EXISTS"
            + " (SELECT 1 FROM collations WHERE story = ?)",
        story,
        story);
  }

  private static Story read(Row row) throws SQLException {
    return new Story(
        row.number(1),
        row.optionalNumber(2),
        row.optionalNumber(3),
        row.text(4),
        row.integer(5),
        row.integer(6),
        Instant.ofEpochSecond(row.number(7)),
        Instant.ofEpochSecond(row.number(8)),
        row.flag(9),
        row.integer(10),
        row.integer(11),
        row.integer(12),
        row.real(13));
  }
}
