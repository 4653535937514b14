package org.rashomon.views.changes;

/**
 * A run of words that both texts have, or only the one before, or only the one after.
 *
 * @param text the characters as they stand there, with the white space behind each word
 */
public record Change(Kind kind, String text) {

  /** Which texts have it. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }
}
