package org.rashomon.articles.pages.body;

import java.util.Arrays;
import java.util.List;

/** Groups of phrases as one trie: each place of a text is looked at once for all of them. */
final class PhraseTrie {
  /** Shorter phrases count only at a text's beginning. */
  private static final int LONGEST_SHORT = 4;

  /** The root is node 0, which is nobody's child. */
  private char[] labels = new char[256];

  private int[] firstChild = new int[256];
  private int[] nextSibling = new int[256];

  /** Bits of the groups that a phrase ending here belongs to: everywhere, and at the beginning. */
  private int[] anywhere = new int[256];

  private int[] atBeginning = new int[256];
  private final int[] beginnings = new int[128];
  private int size = 1;

  private PhraseTrie() {}

  static PhraseTrie of(List<List<String>> groups) {
    PhraseTrie trie = new PhraseTrie();
    for (int group = 0; group < groups.size(); group++) {
      for (String phrase : groups.get(group)) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
          node = trie.childOrNew(node, phrase.charAt(i));
        }
        trie.atBeginning[node] |= 1 << group;
        trie.anywhere[node] |= phrase.length() > LONGEST_SHORT ? 1 << group : 0;
      }
    }
    return trie;
  }

  /** Notes by group what begins at a place: 2 at the text's beginning, else at least 1. */
  void mark(String text, int from, int[] found) {
    int[] ends = from == 0 ? atBeginning : anywhere;
    int node = beginning(text.charAt(from));
    for (int i = from + 1; node > 0; i++) {
      note(ends[node], from == 0 ? 2 : 1, found);
      node = i < text.length() ? child(node, text.charAt(i)) : 0;
    }
  }

  private static void note(int groups, int value, int[] found) {
    for (int rest = groups; rest != 0; rest &= rest - 1) {
      int group = Integer.numberOfTrailingZeros(rest);
      found[group] = Math.max(found[group], value);
    }
  }

  private int child(int node, char label) {
    for (int at = firstChild[node]; at != 0; at = nextSibling[at]) {
      if (labels[at] == label) {
        return at;
      }
    }
    return 0;
  }

  /** The node of a first character, by a table since there are many of them. */
  private int beginning(char label) {
    return label < beginnings.length ? beginnings[label] : child(0, label);
  }

  private int childOrNew(int node, char label) {
    int known = child(node, label);
    if (known > 0) {
      return known;
    }
    if (size == labels.length) {
      grow();
    }
    labels[size] = label;
    nextSibling[size] = firstChild[node];
    firstChild[node] = size;
    if (node == 0 && label < beginnings.length) {
      beginnings[label] = size;
    }
    return size++;
  }

  private void grow() {
    labels = Arrays.copyOf(labels, size * 2);
    firstChild = Arrays.copyOf(firstChild, size * 2);
    nextSibling = Arrays.copyOf(nextSibling, size * 2);
    anywhere = Arrays.copyOf(anywhere, size * 2);
    atBeginning = Arrays.copyOf(atBeginning, size * 2);
  }
}
