package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Passages that two reports share, edited or not: places where three words in a row are the same
 * are seeds, and seeds that follow one another closely in both reports are one passage (a local
 * alignment by chains of seeds, as in Wilbur and Lipman 1983).
 */
final class Chains {
  /** Words in a seed. */
  static final int SEED = 3;

  /** The most words that an editor put in or took out between two seeds of a passage. */
  private static final int GAP = 5;

  private final Seeds one;
  private final Seeds other;
  private final List<Chain> chains = new ArrayList<>();

  private Chains(Seeds one, Seeds other) {
    this.one = one;
    this.other = other;
  }

  /** The passages that two reports share, in the order of the first. */
  static List<Chain> between(Seeds one, Seeds other) {
    Chains found = new Chains(one, other);
    found.follow();
    return found.chains;
  }

  private void follow() {
    for (int at = 0; at < one.prose().size(); at++) {
      Chain best = best(at);
      if (best.matched() > SEED) {
        chains.add(best);
        at = best.to() - 1;
      }
    }
  }

  private Chain best(int at) {
    Chain best = Chain.NONE;
    for (int there : other.places(one.seed(at))) {
      Chain chain = from(at, there);
      best = chain.matched() > best.matched() ? chain : best;
    }
    return best;
  }

  /** The passage that begins with two seeds. */
  private Chain from(int at, int there) {
    int length = run(at, there);
    Chain chain =
        new Chain(at, at + length, there, there + length, length, common(at, at + length));
    for (long next = next(chain); next >= 0; next = next(chain)) {
      int i = (int) (next >>> 32);
      int j = (int) next;
      int more = run(i, j);
      int matched = chain.matched() + more;
      chain =
          new Chain(at, i + more, there, j + more, matched, chain.common() + common(i, i + more));
    }
    return chain;
  }

  private int common(int from, int to) {
    return (int) IntStream.range(from, to).filter(one.prose()::isCommon).count();
  }

  /** Words in a row that are the same from two places on. */
  private int run(int i, int j) {
    int length = 0;
    while (i + length < one.prose().size()
        && j + length < other.prose().size()
        && one.prose().word(i + length) == other.prose().word(j + length)
        && one.prose().word(i + length) != Prose.BREAK) {
      length++;
    }
    return length;
  }

  /** The nearest seed that both have after a passage, its first place in the high half; or -1. */
  private long next(Chain chain) {
    for (int apart = 0; apart <= 2 * GAP; apart++) {
      for (int left = Math.max(0, apart - GAP); left <= Math.min(GAP, apart); left++) {
        int a = chain.to() + left;
        int b = chain.end() + apart - left;
        long seed = one.seed(a);
        if (seed != Prose.BREAK && seed == other.seed(b)) {
          return ((long) a << 32) | b;
        }
      }
    }
    return -1;
  }
}
