package org.rashomon.sources;

/**
 * Something that is as it was when it was read before, and was not read again.
 *
 * @param name as its user would name it
 * @param reason how that is known, e.g. "not modified since it was kept"
 */
public record Unchanged(String name, String reason) implements Input {

  /** The line that tells of it. */
  public String line() {
    return name + ": " + reason;
  }
}
