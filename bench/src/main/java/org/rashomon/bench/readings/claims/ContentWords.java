package org.rashomon.bench.readings.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.readings.syntax.Resources;

/** The words of an answer that carry its meaning, as stems. */
final class ContentWords {
  private static final Set<String> FUNCTION =
      Set.copyOf(
          Resources.lines(ContentWords.class, "function-words.txt").stream()
              .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
              .toList());
  private static final List<String> ENDINGS =
      List.of(
          "ments", "ment", "ations", "ation", "ings", "ing", "edly", "ied", "ies", "ers", "ors",
          "ed", "er", "or", "es", "ly", "s", "e", "y");
  private static final int SHORTEST = 3;
  private static final Map<String, String> NUMBERS =
      Map.of(
          "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7",
          "eight", "8", "nine", "9", "ten", "10");

  private ContentWords() {}

  static Set<String> of(String text) {
    Set<String> stems = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!isInside(text, i)) {
        add(word.toString(), stems);
        word.setLength(0);
      }
    }
    return stems;
  }

  /** A point between single capitals ("U.S.") joins them; every other mark parts words. */
  private static boolean isInside(String text, int i) {
    return i > 0
        && i < text.length()
        && text.charAt(i) == '.'
        && Character.isUpperCase(text.charAt(i - 1))
        && (i == 1 || !Character.isLetter(text.charAt(i - 2)));
  }

  private static void add(String word, Set<String> stems) {
    boolean country = word.equals("US") || word.equals("UK");
    String lower = word.toLowerCase(Locale.ROOT);
    if (country) {
      stems.add(word);
    } else if (!lower.isEmpty() && !FUNCTION.contains(lower)) {
      stems.add(stem(NUMBERS.getOrDefault(lower, lower)));
    }
  }

  /** One ending off and a doubled consonant made single: enough for "derails" and "derailment". */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return single(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  private static String single(String stem) {
    int n = stem.length();
    boolean doubled = n > SHORTEST && stem.charAt(n - 1) == stem.charAt(n - 2);
    return doubled ? stem.substring(0, n - 1) : stem;
  }
}
