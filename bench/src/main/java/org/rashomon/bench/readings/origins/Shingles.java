package org.rashomon.bench.readings.origins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** What others compare two texts by: sequences of words. */
final class Shingles {
  private static final int HASHES = 256;
  private static final long SEED = 20_261_126;

  private final Set<Integer> all = new HashSet<>();

  Shingles(String text, int words) {
    List<String> each = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        each.add(word);
      }
    }
    for (int i = 0; i + words <= each.size(); i++) {
      all.add(each.subList(i, i + words).hashCode());
    }
  }

  /** The part of the smaller set that the other has too. */
  double containment(Shingles other) {
    long both = all.stream().filter(other.all::contains).count();
    return (double) both / Math.max(1, Math.min(all.size(), other.all.size()));
  }

  /** The estimate of Jaccard's index by the least of each of some hashes (Broder 1997). */
  double minHash(Shingles other) {
    int[] one = signature();
    int[] two = other.signature();
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += one[i] == two[i] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  private int[] signature() {
    Random random = new Random(SEED);
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i < HASHES; i++) {
      int factor = random.nextInt() | 1;
      int shift = random.nextInt();
      for (int shingle : all) {
        least[i] = Math.min(least[i], mixed(shingle * factor + shift));
      }
    }
    return least;
  }

  private static int mixed(int value) {
    int x = (value ^ (value >>> 16)) * 0x7feb352d;
    x = (x ^ (x >>> 15)) * 0x846ca68b;
    return x ^ (x >>> 16);
  }
}
