package org.rashomon.stories.grouping;

import java.util.Arrays;

/** Which held reports have a term: an inverted index of places, in order of arrival. */
final class Postings {
  private static final int[] NONE = new int[0];
  private int[][] lists = new int[0][];
  private int[] lengths = new int[0];

  void add(int term, int place) {
    if (term >= lists.length) {
      int size = Math.max(term + 1, lists.length * 2);
      int before = lists.length;
      lists = Arrays.copyOf(lists, size);
      lengths = Arrays.copyOf(lengths, size);
      Arrays.fill(lists, before, size, NONE);
    }
    if (lengths[term] == lists[term].length) {
      lists[term] = Arrays.copyOf(lists[term], Math.max(2, lengths[term] + (lengths[term] >> 1)));
    }
    lists[term][lengths[term]++] = place;
  }

  int length(int term) {
    return term < lengths.length ? lengths[term] : 0;
  }

  int place(int term, int at) {
    return lists[term][at];
  }

  /** Takes a place out, the order of the others kept. */
  void remove(int term, int place) {
    int[] list = lists[term];
    int at = 0;
    while (list[at] != place) {
      at++;
    }
    System.arraycopy(list, at + 1, list, at, lengths[term] - at - 1);
    lengths[term]--;
    if (lengths[term] == 0) {
      lists[term] = NONE;
    }
  }
}
