package org.rashomon.articles.pages.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in the languages of news, from the Unicode Common Locale Data. */
final class Months {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "pl", "cs", "ro", "tr", "id",
          "ru", "uk", "el", "hu", "fi", "hr", "ar", "ar-SY", "ar-MA", "fa", "he", "hi", "vi");
  private static final Map<String, Integer> BY_NAME = names();

  private Months() {}

  /** The month, 1 to 12, that a word names, whole or cut short, with or without a dot. */
  static Optional<Integer> of(String word) {
    String name = plain(word);
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    List<TextStyle> styles =
        List.of(
            TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    for (TextStyle style : styles) {
      for (String language : LANGUAGES) {
        for (Month month : Month.values()) {
          String name = plain(month.getDisplayName(style, Locale.forLanguageTag(language)));
          if (name.length() >= 3 && !Character.isDigit(name.charAt(0))) {
            names.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    names.put("sept", 9);
    names.put("maerz", 3);
    names.put("jänner", 1);
    return names;
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
