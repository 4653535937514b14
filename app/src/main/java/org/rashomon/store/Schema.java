package org.rashomon.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.rashomon.store.LibraryException.Kind;

/** The format of a library's tables, and the steps from an older one to it. */
final class Schema {
  /** The number of the last step. */
  static final int NEWEST = 1;

  private static final long APPLICATION = 1_383_296_366;

  /** Held, so that what is set on it lasts. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Schema() {}

  /** Whether the format is that of this program; an older one has to be migrated. */
  static boolean isCurrent(Sql sql, LibraryFolder folder) {
    long format = sql.number("PRAGMA user_version");
    if (format > NEWEST) {
      throw new LibraryException(
          Kind.NEWER,
          "the library " + folder + " has format " + format + "; this program knows " + NEWEST,
          "use the newer program that made it, or name another library with --library");
    }
    boolean isEmpty = sql.number("SELECT count(*) FROM sqlite_master") == 0;
    if (!isEmpty && sql.number("PRAGMA application_id") != APPLICATION) {
      throw new LibraryException(
          Kind.FOREIGN,
          folder.database() + " is a database of another program",
          "name another library with --library");
    }
    return format == NEWEST;
  }

  /** Takes all steps that are missing; the whole of a step or nothing of it. */
  static void migrate(LibraryFolder folder) {
    FLYWAY.setLevel(Level.OFF);
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource("jdbc:sqlite:" + folder.database(), "", "")
          .locations("classpath:org/rashomon/store/migrations")
          .table("migrations")
          .validateOnMigrate(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw cause(e)
          .map(folder.faults()::of)
          .orElseGet(
              () ->
                  new LibraryException(
                      Kind.OTHER,
                      "the tables of "
                          + folder
                          + " cannot be brought up to date: "
                          + e.getMessage(),
                      "nothing was changed; 'rashomon doctor' may tell more",
                      e));
    }
  }

  private static Optional<SQLException> cause(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
