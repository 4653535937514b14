package org.rashomon.readings;

import org.rashomon.text.Span;

/**
 * A stretch of text of one kind. Blocks are ordered, do not overlap, and leave out only white
 * space.
 */
public record Block(Span span, Kind kind) {

  /** What a block is to a reader. */
  public enum Kind {
    HEADLINE,
    /** The report's own sentences. */
    PROSE,
    /** A heading inside the text. */
    SUBHEAD,
    /** The words under a picture: not prose, but it carries facts. */
    CAPTION,
    /** Who wrote, took or sent it. */
    CREDIT,
    /** Place, date and agency before the first sentence. */
    DATELINE,
    LIST,
    /** Pointers, notices and invitations that are the page's, not the report's. */
    FURNITURE,
    /** A passage in a language or script that is not read. */
    FOREIGN;

    /** Whether sentences of this kind state facts of the event. */
    public boolean states() {
      return switch (this) {
        case HEADLINE, PROSE, CAPTION, LIST -> true;
        case SUBHEAD, CREDIT, DATELINE, FURNITURE, FOREIGN -> false;
      };
    }
  }
}
