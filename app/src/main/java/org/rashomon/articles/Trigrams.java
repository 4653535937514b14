package org.rashomon.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the trigrams of a text speak for each language in Latin script: naive Bayes over their
 * shares (Cavnar and Trenkle 1994; Nakatani 2010). Single words are enough to weigh.
 */
final class Trigrams {
  private static final int LENGTH = 3;

  private final Map<String, byte[]> weights = new HashMap<>();
  private final List<String> languages;

  /**
   * @param languages their codes, in the order of the weights
   */
  Trigrams(List<String> languages) {
    this.languages = List.copyOf(languages);
    for (List<String> row : Tables.rows("trigrams.tsv")) {
      int language = languages.indexOf(row.getFirst());
      byte weight = Byte.parseByte(row.get(1));
      String all = row.get(2);
      for (int i = 0; i + LENGTH <= all.length(); i += LENGTH) {
        weights
                .computeIfAbsent(all.substring(i, i + LENGTH), t -> new byte[languages.size()])[
                language] =
            weight;
      }
    }
  }

  /** Adds what a word in lower case weighs; half units are whole here. */
  void add(String word, double[] sums) {
    String edged = "_" + word + "_";
    for (int i = 0; i + LENGTH <= edged.length(); i++) {
      byte[] found = weights.get(edged.substring(i, i + LENGTH));
      for (int each = 0; found != null && each < languages.size(); each++) {
        sums[each] += found[each] / 2.0;
      }
    }
  }
}
