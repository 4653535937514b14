package org.rashomon.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;

/** The newest collation of each story, with what is searched of it. */
public final class Collations {
  private final Sql sql;
  private final Passages passages;

  Collations(Sql sql, Passages passages) {
    this.sql = sql;
    this.passages = passages;
  }

  public long count() {
    return sql.number("SELECT count(*) FROM collations");
  }

  /** The stories that have one, by number. */
  public List<Long> stories() {
    return sql.list("SELECT story FROM collations ORDER BY story", row -> row.number(1));
  }

  /** The collation of a story, which may be stale. */
  public Optional<StoredCollation> of(long story) {
    List<Long> versions =
        sql.list(
            "SELECT version FROM collated_versions WHERE story = ? ORDER BY version",
            row -> row.number(1),
            story);
    return sql.first(
        "SELECT program, length, packed FROM collations WHERE story = ?",
        row ->
            new StoredCollation(
                story,
                row.text(1),
                versions,
                new String(Packed.unpack(row.bytes(3), row.integer(2)), StandardCharsets.UTF_8)),
        story);
  }

  /**
   * Keeps a collation in place of the one before, unless its story has changed since it was begun.
   *
   * @param collation the same as the document
   * @return whether it is kept
   */
  public boolean keep(StoredCollation stored, Collation collation) {
    return sql.inTransaction(
        () -> {
          if (!isOfNow(stored)) {
            return false;
          }
          drop(stored.story());
          write(stored);
          passages.keep(stored.story(), collation);
          count(stored.story(), collation);
          return true;
        });
  }

  /** Whether it rests on the reports of its story as they are. */
  private boolean isOfNow(StoredCollation stored) {
    List<Long> now =
        sql.list(
            "SELECT current FROM reports WHERE story = ? ORDER BY current",
            row -> row.number(1),
            stored.story());
    return now.equals(stored.versions());
  }

  /** Forgets the collation of a story and what was made of it. */
  public void drop(long story) {
    passages.drop(story);
    sql.run("DELETE FROM collations WHERE story = ?", story);
  }

  private void write(StoredCollation stored) {
    byte[] document = stored.document().getBytes(StandardCharsets.UTF_8);
    sql.run(
        "INSERT INTO collations (story, program, length, packed) VALUES (?, ?, ?, ?)",
        stored.story(),
        stored.program(),
        document.length,
        Packed.pack(document));
    for (long version : stored.versions()) {
      sql.run(
          "INSERT INTO collated_versions (story, version) VALUES (?, ?)", stored.story(), version);
    }
  }

  private void count(long story, Collation collation) {
    List<Disagreement> open =
        collation.disagreements().stream().filter(each -> each.type().isOpen()).toList();
    long contradictions =
        open.stream().filter(each -> each.type() == Disagreement.Type.CONTRADICTION).count();
    sql.run(
        "UPDATE stories SET title = ?, stale = 0, origins = ?, contradictions = ?, updates = ?,"
            + " weight = ? WHERE id = ?",
        collation.title(),
        collation.wholeOrigins().size(),
        contradictions,
        open.size() - contradictions,
        open.stream().mapToDouble(Disagreement::salience).sum(),
        story);
  }
}
