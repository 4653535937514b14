package org.rashomon.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Files and streams as they are. */
record Whole(Bytes bytes) implements Unpacking {

  /** One that says its size is not opened when that is too big. */
  @Override
  public void file(Path file, Consumer<Input> into) {
    into.accept(input(file));
  }

  @Override
  public void stream(String name, String id, InputStream stream, Consumer<Input> into) {
    into.accept(bytes.read(name, id, () -> stream));
  }

  private Input input(Path file) {
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
    return bytes.read(file.toString(), Names.id(file), () -> Files.newInputStream(file));
  }
}
