package org.rashomon.articles;

/** What bytes come to as text. */
public sealed interface Decoded {

  /** Characters, without the mark of their byte order. */
  record Text(String characters) implements Decoded {}

  /**
   * Bytes that are no text.
   *
   * @param reason what they are
   * @param wayOut what to do about it
   */
  record NoText(String reason, String wayOut) implements Decoded {}
}
