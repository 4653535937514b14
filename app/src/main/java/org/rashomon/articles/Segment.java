package org.rashomon.articles;

import org.rashomon.text.Span;

/**
 * A run of a text and the place in the page's characters that it comes from.
 *
 * @param text where it stands in the text (UTF-16)
 * @param source where it stands in the decoded page (UTF-16)
 * @param kind how the one comes out of the other
 */
public record Segment(Span text, Span source, Kind kind) {

  /** How source becomes text. */
  public enum Kind {
    /** The same characters. */
    SAME,
    /** Character references, decoded by the rules of HTML. */
    DECODED,
    /** A run of white space as one space, as browsers show it. */
    SPACE,
    /** The value stands in the source in another notation, e.g. a string of JSON. */
    STATED
  }

  public Segment {
    if (kind == Kind.SAME && text.length() != source.length()) {
      throw new IllegalArgumentException("not the same characters: " + text + " " + source);
    }
  }
}
