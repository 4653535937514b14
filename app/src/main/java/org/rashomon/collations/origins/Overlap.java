package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.text.Span;

/**
 * The text that two reports share.
 *
 * @param passages in the order of the first report, none where it is little
 * @param share their words as a part of the shorter report's words, 0 to 1
 * @param copied whether one of them is more than two people write by chance
 */
record Overlap(List<Passage> passages, double share, boolean copied) {
  static final Overlap NONE = new Overlap(List.of(), 0, false);

  /** From which share a report is the other's text and not its own. */
  private static final double COPY = .5;

  /** Longest passage that is shown, in words. */
  private static final int SHOWN = 40;

  /**
   * A passage that both have.
   *
   * @param words that are the same
   * @param one where it begins in the one report, 40 words at most
   * @param other where it begins in the other
   */
  record Passage(int words, Span one, Span other) {}

  Overlap {
    passages = List.copyOf(passages);
  }

  static Overlap between(Seeds one, Seeds other) {
    List<Passage> passages = new ArrayList<>();
    int words = 0;
    boolean copied = false;
    for (Chain chain : Chains.between(one, other)) {
      if (chain.isCounted()) {
        Span here = shown(one, chain.from(), chain.to());
        passages.add(new Passage(chain.matched(), here, shown(other, chain.start(), chain.end())));
        words += chain.matched();
        copied |= chain.isCopied();
      }
    }
    int size = Math.max(1, Math.min(one.prose().count(), other.prose().count()));
    return copied ? new Overlap(passages, Math.min(1, (double) words / size), true) : NONE;
  }

  private static Span shown(Seeds seeds, int from, int to) {
    return seeds.prose().span(from, Math.min(to, from + SHOWN) - 1);
  }

  /** Whether the shorter report is the other's text as a whole. */
  boolean isCopy() {
    return copied && share >= COPY;
  }

  Optional<Passage> longest() {
    return passages.stream().max(Comparator.comparingInt(Passage::words));
  }
}
