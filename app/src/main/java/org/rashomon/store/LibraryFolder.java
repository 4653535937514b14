package org.rashomon.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a library's files lie.
 *
 * @param path the folder, which need not exist
 */
public record LibraryFolder(Path path) {

  /** The one in the user's data directory, as the platform has it. */
  public static LibraryFolder usual() {
    return usual(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  /** The same for a given platform, home and environment. */
  static LibraryFolder usual(String system, String home, Map<String, String> environment) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      String data = environment.getOrDefault("LOCALAPPDATA", home + "\\AppData\\Local");
      return new LibraryFolder(Path.of(data, "rashomon"));
    }
    if (lower.startsWith("mac")) {
      return new LibraryFolder(Path.of(home, "Library", "Application Support", "rashomon"));
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    // Relative paths there are to be ignored (XDG Base Directory Specification).
    return data.startsWith("/")
        ? new LibraryFolder(Path.of(data, "rashomon"))
        : new LibraryFolder(Path.of(home, ".local", "share", "rashomon"));
  }

  Path database() {
    return path.resolve("library.db");
  }

  /** What was written and is not yet in the database's file. */
  Path ahead() {
    return path.resolve("library.db-wal");
  }

  Path sketches() {
    return path.resolve("library.sketches");
  }

  Path lock() {
    return path.resolve("library.lock");
  }

  Faults faults() {
    return new Faults(database());
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
