package org.rashomon.articles;

/** Languages of one script by the letters that only they use. */
final class Letters {
  private Letters() {}

  static String cyrillic(String text) {
    if (any(text, "ўЎ")) {
      return "be";
    }
    if (any(text, "әғқңөұүһ")) {
      return "kk";
    }
    if (any(text, "іїєґ")) {
      return "uk";
    }
    if (any(text, "ѓќѕ")) {
      return "mk";
    }
    if (any(text, "ђћјљњџ")) {
      return "sr";
    }
    return any(text, "ыэё") || !any(text, "ъ") ? "ru" : "bg";
  }

  static String arabic(String text) {
    if (any(text, "ټډړښ")) {
      return "ps";
    }
    if (any(text, "ٹڈڑےں")) {
      return "ur";
    }
    return any(text, "پچژگ") && any(text, "ی") ? "fa" : "ar";
  }

  /** More than a stray name's worth: one letter in three hundred. */
  private static boolean any(String text, String letters) {
    long found = text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    return found > 0 && found * 300 >= text.length();
  }
}
