package org.rashomon.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.rashomon.store.LibraryException.Kind;
import org.sqlite.SQLiteException;

/**
 * What an error of the database or the file system means to a user.
 *
 * @param file the one that is worked on
 */
record Faults(Path file) {
  private static final String FREE =
      "free some or move the library, and do it again: what was acknowledged is kept";
  private static final String ALLOW = "allow it, or name another library with --library";

  LibraryException of(SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return other(e);
    }
    String code = sqlite.getResultCode().name();
    if (code.startsWith("SQLITE_FULL")) {
      return full(e);
    }
    if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_PERM")) {
      return readOnly(e);
    }
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
      return new LibraryException(
          Kind.IN_USE, file + " is in use by another program", "wait until that has ended", e);
    }
    if (code.startsWith("SQLITE_NOTADB")) {
      return new LibraryException(
          Kind.DAMAGED,
          file + " is no library, or its beginning is damaged",
          "take a copy of it from a backup, or name another library with --library",
          e);
    }
    return code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_IOERR_CORRUPTFS")
        ? damaged(e)
        : unopened(code, e);
  }

  private LibraryException unopened(String code, SQLException e) {
    if (code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_IOERR")) {
      return new LibraryException(
          Kind.OTHER,
          file + " cannot be read or written: " + words(e),
          "check the disk and the permissions of its folder",
          e);
    }
    return other(e);
  }

  LibraryException of(IOException e) {
    if (e instanceof AccessDeniedException || e.getCause() instanceof ReadOnlyFileSystemException) {
      return readOnly(e);
    }
    String words = words(e);
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("quota exceeded")) {
      return full(e);
    }
    if (lower.contains("read-only file system")) {
      return readOnly(e);
    }
    return new LibraryException(
        Kind.OTHER, file + " cannot be read or written: " + words, "check the disk", e);
  }

  LibraryException damaged(Throwable cause) {
    return new LibraryException(
        Kind.DAMAGED,
        file + " is damaged: " + words(cause),
        "'rashomon doctor' tells what is; 'rashomon rebuild --into FOLDER' makes a new library of"
            + " all captures that can still be read",
        cause);
  }

  private LibraryException full(Exception e) {
    return new LibraryException(Kind.FULL, "the disk of " + file + " is full", FREE, e);
  }

  LibraryException readOnly(Exception e) {
    return new LibraryException(Kind.READ_ONLY, "no permission to write " + file, ALLOW, e);
  }

  private LibraryException other(SQLException e) {
    return new LibraryException(
        Kind.OTHER,
        file + ": " + words(e),
        "this is a fault of the program if 'rashomon doctor' finds none of the library",
        e);
  }

  private static String words(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
