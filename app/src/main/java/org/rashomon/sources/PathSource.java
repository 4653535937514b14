package org.rashomon.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file, a pipe, or a folder with everything under it. */
record PathSource(Path path, Bytes bytes) implements Source {

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public void read(Consumer<Input> into) {
    if (Files.isDirectory(path)) {
      new FolderWalk(bytes, into).walk(path);
    } else {
      into.accept(file(path, bytes));
    }
  }

  /** Reads one file; one that says its size is not opened when that is too big. */
  static Input file(Path file, Bytes bytes) {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      return new Unread(
          file.toString(), "a link to nothing", "remove it, or restore what it names");
    }
    try {
      if (Files.isRegularFile(file) && Files.size(file) > bytes.most()) {
        return bytes.tooBig(file.toString());
      }
    } catch (IOException e) {
      return Troubles.of(file.toString(), e);
    }
    return bytes.read(file.toString(), id(file), () -> Files.newInputStream(file));
  }

  /** The file's name without its ending. */
  static String id(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
