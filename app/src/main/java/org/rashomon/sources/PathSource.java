package org.rashomon.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file, a pipe, or a folder with everything under it. */
record PathSource(Path path, Unpacking unpacking) implements Source {

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public void read(Consumer<Input> into) {
    if (Files.isDirectory(path)) {
      new FolderWalk(unpacking, into).walk(path);
    } else {
      unpacking.file(path, into);
    }
  }
}
