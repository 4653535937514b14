package org.rashomon.stories.grouping;

import java.util.Arrays;

/**
 * The terms of the reports that are held: a number for each, and in how many it is. An
 * open-addressed table of hashes; a term in no report leaves it.
 */
final class Vocabulary {
  private static final int FIRST_SIZE = 1 << 12;
  private static final double MOST_FULL = 0.6;

  /** Before anything is read, commonness counts as much as so many reports do. */
  private static final double PRIOR = 2_000;

  private int[] slots = new int[FIRST_SIZE];
  private long[] hashes = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private float[] common = new float[FIRST_SIZE];
  private int[] free = new int[0];
  private int freed;
  private int given;
  private int used;
  private int reports;

  /** Counts a report with these terms in or, with -1, out. */
  void reports(int change) {
    reports += change;
  }

  /** The number of a term, which stays as long as a report has it; one more report has it now. */
  int enter(Term term) {
    if (used >= slots.length * MOST_FULL) {
      grow();
    }
    long hash = hash(term.form());
    int at = find(hash);
    if (slots[at] == 0) {
      int number = freed > 0 ? free[--freed] : give();
      hashes[number] = hash;
      common[number] = (float) Commonness.of(term.form(), term.kind());
      slots[at] = number + 1;
      used++;
    }
    int number = slots[at] - 1;
    counts[number]++;
    return number;
  }

  private int give() {
    if (given == counts.length) {
      hashes = Arrays.copyOf(hashes, given * 2);
      counts = Arrays.copyOf(counts, given * 2);
      common = Arrays.copyOf(common, given * 2);
    }
    return given++;
  }

  /** One report less has the term. */
  void leave(int number) {
    counts[number]--;
    if (counts[number] == 0) {
      remove(find(hashes[number]));
      if (freed == free.length) {
        free = Arrays.copyOf(free, Math.max(16, freed * 2));
      }
      free[freed++] = number;
    }
  }

  /** Closes the gap, so that what was put further on because of it is still found. */
  private void remove(int gap) {
    slots[gap] = 0;
    used--;
    int mask = slots.length - 1;
    int empty = gap;
    for (int at = (gap + 1) & mask; slots[at] != 0; at = (at + 1) & mask) {
      int home = (int) hashes[slots[at] - 1] & mask;
      if (((at - home) & mask) >= ((at - empty) & mask)) {
        slots[empty] = slots[at];
        slots[at] = 0;
        empty = at;
      }
    }
  }

  private int find(long hash) {
    int mask = slots.length - 1;
    int at = (int) hash & mask;
    while (slots[at] != 0 && hashes[slots[at] - 1] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] before = slots;
    slots = new int[before.length * 2];
    for (int each : before) {
      if (each != 0) {
        slots[find(hashes[each - 1])] = each;
      }
    }
  }

  /** The number of a term, -1 where no report has it. */
  int find(Term term) {
    return slots[find(hash(term.form()))] - 1;
  }

  /** In how many reports a term is. */
  int count(int number) {
    return counts[number];
  }

  /** How many numbers have been given. */
  int size() {
    return given;
  }

  /** Inverse document frequency: of what was read and, while that is little, of the language. */
  double rarity(int number) {
    double expected = counts[number] + PRIOR * common[number];
    return Math.log((reports + PRIOR + 1) / (expected + 0.5));
  }

  /** FNV-1a over UTF-16, its bits mixed as in MurmurHash3. */
  private static long hash(String form) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
