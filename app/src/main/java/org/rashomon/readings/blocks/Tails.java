package org.rashomon.readings.blocks;

import org.rashomon.readings.Block.Kind;

/** What ends a paragraph without being part of it: sign-offs, notices, signatures of posts. */
final class Tails {

  /**
   * The end of a paragraph that is not its own.
   *
   * @param start where it begins in the source; the paragraph's end when there is none
   * @param kind CREDIT or FURNITURE
   */
  record Tail(int start, Kind kind) {}

  private Tails() {}

  /** The earliest of the endings that are found. */
  static Tail of(Paragraph paragraph) {
    int end = paragraph.span().end();
    int signOff = Credits.signOff(paragraph).orElse(end);
    int furniture = Math.min(found(Furniture.copyright(paragraph), end), signature(paragraph, end));
    int start = Math.max(paragraph.span().start(), Math.min(signOff, furniture));
    return new Tail(start, signOff <= furniture ? Kind.CREDIT : Kind.FURNITURE);
  }

  private static int signature(Paragraph paragraph, int end) {
    return found(Furniture.signature(paragraph), end);
  }

  private static int found(int at, int end) {
    return at < 0 ? end : at;
  }
}
