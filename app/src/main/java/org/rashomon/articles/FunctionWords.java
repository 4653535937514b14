package org.rashomon.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that every sentence of a language needs, for languages in Latin script. */
final class FunctionWords {
  private final Map<String, List<Integer>> speakers = new HashMap<>();
  private final List<String> languages = new ArrayList<>();

  FunctionWords() {
    for (List<String> row : Tables.rows("function-words.tsv")) {
      int language = languages.size();
      languages.add(row.getFirst());
      Arrays.stream(row.get(1).split(" "))
          .forEach(w -> speakers.computeIfAbsent(w, x -> new ArrayList<>()).add(language));
    }
  }

  /** The codes of the languages, in the order of the sums. */
  List<String> languages() {
    return languages;
  }

  /** Adds a word in lower case; one that n languages share counts 1/n for each. */
  void add(String word, double[] sums) {
    List<Integer> found = speakers.getOrDefault(word, List.of());
    for (int each : found) {
      sums[each] += 1.0 / found.size();
    }
  }
}
