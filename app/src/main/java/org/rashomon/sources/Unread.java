package org.rashomon.sources;

/**
 * Something that was given and not read.
 *
 * @param name as its user would name it
 * @param reason why it was not read, e.g. "empty"
 * @param wayOut what its user can do about it
 */
public record Unread(String name, String reason, String wayOut) implements Input {

  /** The line that tells of it. */
  public String line() {
    return name + ": " + reason + "; " + wayOut;
  }
}
