package org.rashomon.bench.readings.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as the benchmarks' own scripts find them. */
final class Tokens {
  /** Python's {@code \w+}. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}_]+", Pattern.UNICODE_CHARACTER_CLASS);

  private Tokens() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
