package org.rashomon.views.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Which words of two wordings differ, by their longest common subsequence. */
final class WordDiff {
  /** Longer wordings are not compared: time grows with the product of the lengths. */
  private static final int MOST_WORDS = 800;

  private WordDiff() {}

  /** The words as written; white space between them is dropped. */
  static List<String> words(String text) {
    String flat = Words.flat(text);
    return flat.isEmpty() ? List.of() : List.of(flat.split(" "));
  }

  /** A word without what typography does to it: case, quotation marks, stops. */
  static String bare(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    word.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL)
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** The bare words that count: marks that stand alone do not. */
  static String bareText(String text) {
    return String.join(
        " ", words(text).stream().map(WordDiff::bare).filter(w -> !w.isEmpty()).toList());
  }

  /** Indexes of the words of {@code words} that {@code other} does not have in that place. */
  static BitSet missing(List<String> words, List<String> other) {
    BitSet missing = new BitSet();
    if (words.size() > MOST_WORDS || other.size() > MOST_WORDS) {
      return missing;
    }
    List<String> a = bare(words);
    List<String> b = bare(other);
    int[][] common = lengths(a, b);
    int j = 0;
    for (int i = 0; i < a.size(); ) {
      if (j < b.size() && a.get(i).equals(b.get(j))) {
        i++;
        j++;
      } else if (j < b.size() && common[i][j + 1] >= common[i + 1][j]) {
        j++;
      } else {
        missing.set(i, !a.get(i).isEmpty());
        i++;
      }
    }
    return missing;
  }

  private static List<String> bare(List<String> words) {
    List<String> bare = new ArrayList<>(words.size());
    words.forEach(w -> bare.add(bare(w)));
    return bare;
  }

  private static int[][] lengths(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
