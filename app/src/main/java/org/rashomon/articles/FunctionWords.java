package org.rashomon.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells languages in Latin script apart by the words that every sentence of them needs. */
final class FunctionWords {
  /** With this many words the text itself decides; headlines alone have few function words. */
  static final int ENOUGH = 40;

  private static final int SAMPLE = 20_000;
  private static final Map<String, List<String>> LANGUAGES = load();

  private FunctionWords() {}

  /**
   * How much each language's words weigh in a text.
   *
   * @param words number of words looked at
   * @param weights by language, a word shared by n languages counting 1/n
   */
  record Count(int words, Map<String, Double> weights) {
    /** Fewer of all words than this are function words in no language's prose. */
    private static final double LEAST = 0.06;

    /** English is kept unless another language weighs this much more. */
    private static final double FAVOUR = 1.15;

    /** The language of most words, if they are enough to be prose. */
    Optional<String> most() {
      Optional<String> best = best();
      double english = weights.getOrDefault("en", 0.0);
      double top = best.map(weights::get).orElse(0.0);
      if (top < LEAST * words) {
        return Optional.empty();
      }
      return english * FAVOUR >= top ? Optional.of("en") : best;
    }

    /** The language that a few words speak for without a doubt whether it is English. */
    Optional<String> sure() {
      return best().filter(l -> weights.getOrDefault(l, 0.0) >= 1.5 + 1.5 * rival(l));
    }

    /** English for any other language, and the best of those for English. */
    private double rival(String language) {
      boolean isEnglish = language.equals("en");
      return weights.entrySet().stream()
          .filter(e -> isEnglish != e.getKey().equals("en"))
          .mapToDouble(Map.Entry::getValue)
          .max()
          .orElse(0);
    }

    private Optional<String> best() {
      return weights.entrySet().stream()
          .filter(e -> e.getValue() > 0)
          .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
          .map(Map.Entry::getKey);
    }
  }

  static Count count(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<String, Double> weights = new LinkedHashMap<>();
    LANGUAGES.getOrDefault("", List.of()).forEach(code -> weights.put(code, 0.0));
    int words = 0;
    for (String word : letters(sample)) {
      words++;
      List<String> speakers = LANGUAGES.getOrDefault(word, List.of());
      for (String code : speakers) {
        weights.merge(code, 1.0 / speakers.size(), Double::sum);
      }
    }
    return new Count(words, weights);
  }

  private static List<String> letters(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /** Languages by word; under the empty word all of them in the table's order. */
  private static Map<String, List<String>> load() {
    Map<String, List<String>> languages = new HashMap<>();
    for (List<String> row : Tables.rows("function-words.tsv")) {
      languages.computeIfAbsent("", w -> new ArrayList<>()).add(row.getFirst());
      Arrays.stream(row.get(1).split(" "))
          .forEach(w -> languages.computeIfAbsent(w, x -> new ArrayList<>()).add(row.getFirst()));
    }
    return languages;
  }
}
