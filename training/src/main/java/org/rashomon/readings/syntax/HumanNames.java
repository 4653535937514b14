package org.rashomon.readings.syntax;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/**
 * Names that people have labelled, put on the program's words: BIO of the coarse type; {@code *}
 * where a name begins or ends inside a word, since nobody can then say what the word is.
 */
final class HumanNames {
  private HumanNames() {}

  static List<String> labels(List<Span> words, String names) {
    List<String> labels = new ArrayList<>();
    words.forEach(w -> labels.add(names.equals("?") ? "?" : "O"));
    if (names.isEmpty() || names.equals("?")) {
      return labels;
    }
    for (String name : names.split(" ")) {
      String[] parts = name.split(":");
      put(words, new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), parts[2], labels);
    }
    return labels;
  }

  private static void put(List<Span> words, Span name, String type, List<String> labels) {
    boolean begun = false;
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      if (word.end() <= name.start() || word.start() >= name.end()) {
        continue;
      }
      boolean whole = word.start() >= name.start() && word.end() <= name.end();
      labels.set(i, whole && !type.equals("*") ? (begun ? "I-" : "B-") + type : "*");
      begun = true;
    }
  }
}
