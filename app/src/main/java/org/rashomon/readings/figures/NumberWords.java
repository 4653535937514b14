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
          Map.entry("lakh", 1e5),
          Map.entry("crore", 1e7),
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
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30),
          Map.entry("fortieth", 40),
          Map.entry("fiftieth", 50),
          Map.entry("sixtieth", 60),
          Map.entry("seventieth", 70),
          Map.entry("eightieth", 80),
          Map.entry("ninetieth", 90),
          Map.entry("hundredth", 100),
          Map.entry("thousandth", 1000));
  private static final Map<String, Double> VULGAR =
      Map.of(
          "\u00bd", .5,
          "\u00bc", .25,
          "\u00be", .75,
          "\u2153", 1 / 3.0,
          "\u2154", 2 / 3.0);

  private NumberWords() {}

  /** The value of one word: digits with separators, or a numeral up to ninety. */
  static OptionalDouble value(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    Integer small = SMALL.get(word);
    if (small != null) {
      return OptionalDouble.of(small);
    }
    OptionalDouble digits = digits(word);
    return digits.isPresent() ? digits : glued(word);
  }

  /** "110million", "8b": digits and their scale in one word. */
  private static OptionalDouble glued(String word) {
    int letters = 0;
    while (letters < word.length() && !Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    OptionalDouble number = digits(word.substring(0, letters));
    OptionalDouble scale = scale(word.substring(letters));
    return number.isPresent() && scale.isPresent()
        ? OptionalDouble.of(number.getAsDouble() * scale.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The value of a fraction in one character. */
  static OptionalDouble vulgar(String form) {
    Double value = VULGAR.get(form);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
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

  /** The denominator of "third", "quarters", "half"; empty for other words. */
  static OptionalDouble denominator(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (one.equals("quarter")) {
      return OptionalDouble.of(4);
    }
    Integer value = ORDINALS.get(one);
    return value == null || value < 3 || value > 10
        ? OptionalDouble.empty()
        : OptionalDouble.of(value);
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
