package org.rashomon.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rashomon.store.LibraryFolder;
import picocli.CommandLine.Option;

/** Which library a command works on. */
final class LibraryOptions {
  @Option(
      names = {"-L", "--library"},
      paramLabel = "DIR",
      description = "The library's folder; else 'rashomon' in your data directory.")
  private @Nullable Path folder;

  LibraryFolder folder() {
    return folder == null ? LibraryFolder.usual() : new LibraryFolder(folder);
  }
}
