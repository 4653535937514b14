package org.rashomon.sources;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A place that reports come from. */
public interface Source {

  /** The place as its user would name it. */
  String name();

  /**
   * Hands over everything that is there, one input at a time and in a stable order. Nothing is left
   * out silently: what cannot be read is handed over as {@link Unread}.
   */
  void read(Consumer<Input> into);

  /** A file, or a folder with everything under it; each file at most {@code most} bytes long. */
  static Source of(Path path, long most) {
    return of(path, Unpacking.whole(most));
  }

  /** A file, or a folder with everything under it. */
  static Source of(Path path, Unpacking unpacking) {
    return new PathSource(path, unpacking);
  }

  /** A path as it was written on a command line; {@code -} is standard input. */
  static Source of(String argument, InputStream standardInput, Unpacking unpacking) {
    if (argument.equals("-")) {
      return standardInput(standardInput, unpacking);
    }
    try {
      return of(Path.of(argument), unpacking);
    } catch (InvalidPathException e) {
      return new NoSource(new Unread(argument, "not a path", "check the spelling"));
    }
  }

  /** A path as it was written on a command line, read as it is. */
  static Source of(String argument, InputStream standardInput, long most) {
    return of(argument, standardInput, Unpacking.whole(most));
  }

  /** One stream of at most {@code most} bytes. */
  static Source standardInput(InputStream stream, long most) {
    return standardInput(stream, Unpacking.whole(most));
  }

  /** One stream. */
  static Source standardInput(InputStream stream, Unpacking unpacking) {
    return new StreamSource(stream, unpacking);
  }
}
