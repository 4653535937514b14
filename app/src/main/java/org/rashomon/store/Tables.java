package org.rashomon.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The library's own tables as a whole: those that hold everything, and those made out of it. */
public final class Tables {
  /** Made out of captures, those first that others point to. */
  static final List<String> DERIVED =
      List.of(
          "reports",
          "versions",
          "stories",
          "placements",
          "collations",
          "collated_versions",
          "statements",
          "quotes",
          "people");

  /** What is searched, made out of the tables of these names. */
  static final List<String> INDEXES =
      List.of("reports_found", "statements_found", "quotes_found", "people_found");

  private final Sql sql;

  public Tables(Library library) {
    this.sql = library.sql();
  }

  /** SHA-256 of every row of captures and of all that is made out of them, by table. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    digests.put("captures", digest("captures"));
    DERIVED.forEach(table -> digests.put(table, digest(table)));
    return digests;
  }

  private String digest(String table) {
    int columns = (int) sql.number("SELECT count(*) FROM pragma_table_info(?)", table);
    MessageDigest digest = Digest.digest();
    sql.each(
        "SELECT * FROM " + table + " ORDER BY 1, 2",
        row -> {
          for (int i = 1; i <= columns; i++) {
            update(digest, row, i);
          }
          return true;
        },
        read -> {});
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, Row row, int column) throws SQLException {
    byte[] bytes =
        row.optionalText(column).isEmpty()
            ? new byte[0]
            : row.isBlob(column)
                ? row.bytes(column)
                : row.text(column).getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  /**
   * Puts the tables of another library in the place of those that were made out of captures, all or
   * nothing. Both have the same captures.
   */
  public void replaceDerived(LibraryFolder other) {
    sql.run("ATTACH ? AS other", other.database().toString());
    try {
      sql.inTransaction(
          () -> {
            sql.script("PRAGMA defer_foreign_keys = ON");
            DERIVED.reversed().forEach(table -> sql.script("DELETE FROM main." + table));
            DERIVED.forEach(
                table ->
                    sql.script("INSERT INTO main.%1$s SELECT * FROM other.%1$s".formatted(table)));
            rebuildIndexes();
            return true;
          });
    } finally {
      sql.script("DETACH other");
    }
  }

  /** Makes what is searched again. */
  public void rebuildIndexes() {
    for (String index : INDEXES) {
      sql.script("INSERT INTO %1$s (%1$s) VALUES ('rebuild')".formatted(index));
    }
  }
}
