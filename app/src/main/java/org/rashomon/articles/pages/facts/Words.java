package org.rashomon.articles.pages.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of short texts, to tell whether two of them say the same. */
final class Words {
  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (isWord && from < 0) {
        from = i;
      } else if (!isWord && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  static Set<String> set(String text) {
    return new HashSet<>(of(text));
  }

  /** Dice's coefficient of the sets of words, 0 to 1. */
  static double likeness(Set<String> first, Set<String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long both = first.stream().filter(second::contains).count();
    return 2.0 * both / (first.size() + second.size());
  }

  /** Letters and digits alone. */
  static String letters(String text) {
    return String.join("", of(text));
  }
}
