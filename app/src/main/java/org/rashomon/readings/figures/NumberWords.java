package org.rashomon.readings.figures;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** English numerals as words and digits. */
final class NumberWords {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("million", 1e6),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("dozen", 12.0));
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12));

  private NumberWords() {}

  /** The value of one word: digits with separators, or a numeral up to ninety. */
  static OptionalDouble value(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    Integer small = SMALL.get(word);
    if (small != null) {
      return OptionalDouble.of(small);
    }
    return digits(word);
  }

  private static OptionalDouble digits(String word) {
    if (word.isEmpty()
        || word.length() > 18
        || !Character.isDigit(word.charAt(word.length() - 1))) {
      return OptionalDouble.empty();
    }
    boolean point = false;
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c == '.' && !point) {
        plain.append(c);
        point = true;
      } else if (c != ',' || i == 0 || point) {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(Double.parseDouble(plain.toString()));
  }

  /** The factor of "hundred", "million", "bn"; empty for other words. */
  static OptionalDouble scale(String form) {
    Double scale = SCALES.get(form.toLowerCase(Locale.ROOT));
    return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
  }

  /** The value of "third", "75th"; empty for other words. */
  static OptionalDouble ordinal(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    Integer value = ORDINALS.get(word);
    if (value != null) {
      return OptionalDouble.of(value);
    }
    if (word.length() > 2 && word.matches("[0-9,]{1,9}(st|nd|rd|th)")) {
      return digits(word.substring(0, word.length() - 2));
    }
    return OptionalDouble.empty();
  }
}
