package org.rashomon.bench.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence as its gold cuts it into words.
 *
 * @param document index of its document
 * @param words in order
 * @param names that people have marked
 */
record GoldSentence(int document, List<String> words, Set<Name> names) {

  GoldSentence {
    words = List.copyOf(words);
    names = Set.copyOf(names);
  }

  /** The words with a space between any two, which is the text that every reader is given. */
  String text() {
    return String.join(" ", words);
  }

  /**
   * Where each word begins in {@link #text}, and after the last the length of the text plus one.
   */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      starts.add(at);
      at += word.length() + 1;
    }
    starts.add(at);
    return starts;
  }

  /** The same with the first letter of each word in upper case, as in many headlines. */
  GoldSentence inTitleCase() {
    return new GoldSentence(
        document, words.stream().map(GoldSentence::capitalised).toList(), names);
  }

  private static String capitalised(String word) {
    if (word.startsWith("'") || word.equals("n't")) {
      return word;
    }
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }
}
