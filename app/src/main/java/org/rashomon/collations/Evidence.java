package org.rashomon.collations;

import java.util.Optional;

/**
 * Characters of a report that something rests on. Offsets count code points in the article's text.
 *
 * @param article the article's id
 * @param start first code point
 * @param end after the last code point
 * @param quote the characters themselves
 * @param sentence the sentence they stand in, if they are less than one
 */
public record Evidence(String article, int start, int end, String quote, Optional<Range> sentence) {

  /** A range of code points. */
  public record Range(int start, int end) {}

  public Evidence {
    if (quote.codePointCount(0, quote.length()) != end - start || end <= start) {
      throw new IllegalArgumentException(
          "evidence of " + article + " is not its characters: " + start + ".." + end);
    }
  }
}
