package org.rashomon.collations.origins;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The sequences of {@link Chains#SEED} words in a report, and where they stand. */
final class Seeds {
  private static final int[] NOWHERE = {};
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** A sequence that stands oftener than this is looked up at the first of its places only. */
  private static final int MOST_PLACES = 8;

  private final Prose prose;
  private final long[] seeds;
  private final Map<Long, int[]> places = new HashMap<>();

  Seeds(Prose prose) {
    this.prose = prose;
    this.seeds = new long[prose.size()];
    for (int at = 0; at < seeds.length; at++) {
      seeds[at] = hash(prose, at, Chains.SEED);
      if (seeds[at] != Prose.BREAK) {
        places.merge(seeds[at], new int[] {at}, Seeds::append);
      }
    }
  }

  private static int[] append(int[] some, int[] one) {
    if (some.length == MOST_PLACES) {
      return some;
    }
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  /** A hash of words in a row; {@link Prose#BREAK} where they are not all of one stretch. */
  static long hash(Prose prose, int at, int words) {
    if (at + words > prose.size()) {
      return Prose.BREAK;
    }
    long hash = 0;
    for (int i = at; i < at + words; i++) {
      if (prose.word(i) == Prose.BREAK) {
        return Prose.BREAK;
      }
      hash = (hash + prose.word(i)) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash == Prose.BREAK ? 1 : hash;
  }

  Prose prose() {
    return prose;
  }

  long seed(int at) {
    return at < seeds.length ? seeds[at] : Prose.BREAK;
  }

  int[] places(long seed) {
    return seed == Prose.BREAK ? NOWHERE : places.getOrDefault(seed, NOWHERE);
  }
}
