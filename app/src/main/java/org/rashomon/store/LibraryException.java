package org.rashomon.store;

/** A library that cannot do what it was asked, with the reason and the way out; nothing is lost. */
public final class LibraryException extends RuntimeException {
  private final Kind kind;

  /** What hinders it. */
  public enum Kind {
    MISSING,
    FULL,
    READ_ONLY,
    IN_USE,
    DAMAGED,
    NEWER,
    FOREIGN,
    OTHER
  }

  /**
   * Says what is wrong.
   *
   * @param reason in words, naming the library or its file
   * @param wayOut what its user can do about it
   */
  public LibraryException(Kind kind, String reason, String wayOut) {
    super(reason + "; " + wayOut);
    this.kind = kind;
  }

  /** The same with what it comes from. */
  public LibraryException(Kind kind, String reason, String wayOut, Throwable cause) {
    super(reason + "; " + wayOut, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
