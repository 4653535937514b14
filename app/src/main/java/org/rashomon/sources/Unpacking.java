package org.rashomon.sources;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What becomes of files and streams: handed on as they are, or taken apart. */
public interface Unpacking {

  /** Reads one file that exists, or says why it cannot be read. */
  void file(Path file, Consumer<Input> into);

  /** Reads a stream that is there once, and closes it. */
  void stream(String name, String id, InputStream stream, Consumer<Input> into);

  /** Hands everything on as it is; each file and stream at most {@code most} bytes long. */
  static Unpacking whole(long most) {
    return new Whole(new Bytes(most));
  }
}
