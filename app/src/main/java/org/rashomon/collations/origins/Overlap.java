package org.rashomon.collations.origins;

import java.util.BitSet;

/**
 * The text that two reports share: fragments of eight words or more.
 *
 * @param words words of the shorter report that stand in fragments
 * @param fragments number of fragments
 * @param longest words in the longest of them
 * @param share {@code words} as a part of the shorter report's words, 0 to 1
 */
record Overlap(int words, int fragments, int longest, double share) {
  private static final int SHORTEST_FRAGMENT = 8;

  static final Overlap NONE = new Overlap(0, 0, 0, 0);

  /** Most of the shorter report is the other's text. */
  private static final double COPY = .5;

  // Measured: reports that share paragraphs have 24 shared words or one long sentence; independent
  // ones never passed 20 in all or 14 together (names with titles, formulas of statements).
  private static final int ENOUGH_WORDS = 24;
  private static final int LONG_FRAGMENT = 20;
  private static final double ENOUGH_SHARE = .02;
  private static final int SHORT_WORDS = 15;
  private static final double SHORT_SHARE = .3;

  /** Of marks over the words of the shorter report. */
  static Overlap of(BitSet marked, int size) {
    int words = 0;
    int fragments = 0;
    int longest = 0;
    for (int from = marked.nextSetBit(0); from >= 0; ) {
      int to = marked.nextClearBit(from);
      if (to - from >= SHORTEST_FRAGMENT) {
        words += to - from;
        fragments++;
        longest = Math.max(longest, to - from);
      }
      from = marked.nextSetBit(to);
    }
    return new Overlap(
        words, fragments, longest, size == 0 ? 0 : Math.min(1, (double) words / size));
  }

  /** Whether the one was written from the other, or both from a third. */
  boolean links() {
    return share >= ENOUGH_SHARE
        && (words >= ENOUGH_WORDS
            || longest >= LONG_FRAGMENT
            || (words >= SHORT_WORDS && share >= SHORT_SHARE));
  }

  boolean isCopy() {
    return links() && share >= COPY;
  }
}
