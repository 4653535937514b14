package org.rashomon.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Connections to a library's file. */
final class Database {
  private static final int WAIT_MS = 10_000;
  private static final int CACHE_KB = 64_000;

  private Database() {}

  /** For reading and writing. What is committed outlives the loss of power. */
  static Sql writable(LibraryFolder folder) {
    SQLiteConfig config = usual();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return open(folder.database().toString(), config, folder);
  }

  /**
   * For reading. In a folder that cannot be written SQLite would miss the files it works with; when
   * nothing waits there to be moved into the database, its file is all there is.
   */
  static Sql readable(LibraryFolder folder) {
    SQLiteConfig config = usual();
    config.setReadOnly(true);
    Path file = folder.database();
    boolean isWhole = !Files.isWritable(folder.path()) && isNothingAhead(folder);
    String name =
        isWhole ? file.toUri().toString().replace("///", "/") + "?immutable=1" : "" + file;
    return open(name, config, folder);
  }

  private static boolean isNothingAhead(LibraryFolder folder) {
    return folder.ahead().toFile().length() == 0;
  }

  private static SQLiteConfig usual() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(WAIT_MS);
    config.setCacheSize(-CACHE_KB);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, "67108864");
    return config;
  }

  private static Sql open(String name, SQLiteConfig config, LibraryFolder folder) {
    try {
      Connection connection =
          DriverManager.getConnection("jdbc:sqlite:" + name, config.toProperties());
      return new Sql(connection, folder.faults());
    } catch (SQLException e) {
      throw folder.faults().of(e);
    }
  }
}
