package org.rashomon.sources;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What an input or output error means to a user. */
public final class Troubles {
  private Troubles() {}

  /** Why an input could not be read. */
  public static Unread of(String name, IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> missing(name);
      case AccessDeniedException denied ->
          new Unread(name, "no permission to read it", "allow it, e.g. with chmod u+r");
      case FileSystemLoopException loop -> loop(name);
      case NotDirectoryException changed ->
          new Unread(name, "changed while it was read", "try again");
      default -> new Unread(name, "cannot be read: " + words(e), "check the disk or the pipe");
    };
  }

  static Unread missing(String name) {
    return new Unread(name, "missing", "check the spelling and the folder you are in");
  }

  static Unread loop(String name) {
    return new Unread(
        name, "a folder loop: it leads back to a folder above it", "remove the symbolic link");
  }

  private static String words(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
