package org.rashomon.readings.foreign;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of the months in a language, from the Unicode CLDR that comes with Java. */
final class MonthNames {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_STEM = 4;
  private static final Set<String> INFLECTED = Set.of("ru", "uk", "be", "pl", "cs", "sk", "bg");

  private MonthNames() {}

  /** Months by name in lower case; names that are mere numbers are left out. */
  static Map<String, Month> in(Locale locale) {
    Map<String, Month> names = new LinkedHashMap<>();
    for (TextStyle style :
        new TextStyle[] {
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
        }) {
      for (Month month : Month.values()) {
        String name = month.getDisplayName(style, locale).toLowerCase(locale);
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (bare.length() >= SHORTEST && bare.chars().noneMatch(Character::isDigit)) {
          names.putIfAbsent(bare, month);
        }
      }
    }
    return names;
  }

  /** Beginnings of the names to which a language puts endings of case, else none. */
  static Map<String, Month> stems(Locale locale) {
    Map<String, Month> stems = new LinkedHashMap<>();
    if (!INFLECTED.contains(locale.getLanguage())) {
      return stems;
    }
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale);
      String stem = name.substring(0, name.length() - 1);
      if (stem.length() >= SHORTEST_STEM) {
        stems.put(stem, month);
      }
    }
    return stems;
  }
}
