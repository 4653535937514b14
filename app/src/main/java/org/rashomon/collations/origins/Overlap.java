package org.rashomon.collations.origins;

import java.util.List;

/**
 * The text that two reports share.
 *
 * @param passages in the order of the first report
 * @param share their words as a part of the shorter report's words, 0 to 1
 */
record Overlap(List<Chain> passages, double share) {
  static final Overlap NONE = new Overlap(List.of(), 0);

  /** From which share a report is the other's text and not its own. */
  private static final double COPY = .5;

  Overlap {
    passages = List.copyOf(passages);
  }

  static Overlap of(List<Chain> chains, int size) {
    List<Chain> passages = chains.stream().filter(Chain::isCounted).toList();
    int words = passages.stream().mapToInt(Chain::matched).sum();
    return new Overlap(passages, size == 0 ? 0 : Math.min(1, (double) words / size));
  }

  /** Whether the one was written from the other, or both from a third. */
  boolean links() {
    return passages.stream().anyMatch(Chain::isCopied);
  }

  /** Whether the shorter report is the other's text as a whole. */
  boolean isCopy() {
    return links() && share >= COPY;
  }
}
