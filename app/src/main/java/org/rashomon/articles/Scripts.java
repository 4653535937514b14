package org.rashomon.articles;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The script that most of a text is written in. */
final class Scripts {
  private static final int SAMPLE = 20_000;

  /** A syllable or an ideograph says about as much as three letters. */
  private static final int DENSE = 3;

  private Scripts() {}

  /**
   * A script with the languages written in it, the commonest last; the others are known by letters
   * that only they use.
   */
  enum Script {
    NONE(List.of()),
    LATIN(List.of("en")),
    CYRILLIC(List.of("uk", "be", "sr", "mk", "kk", "bg", "ru")),
    ARABIC(List.of("ur", "fa", "ps", "ar")),
    HAN(List.of("zh")),
    KANA(List.of("ja")),
    HANGUL(List.of("ko")),
    GREEK(List.of("el")),
    HEBREW(List.of("yi", "he")),
    DEVANAGARI(List.of("mr", "ne", "hi")),
    BENGALI(List.of("bn")),
    THAI(List.of("th")),
    TAMIL(List.of("ta")),
    TELUGU(List.of("te")),
    GUJARATI(List.of("gu")),
    GURMUKHI(List.of("pa")),
    KANNADA(List.of("kn")),
    MALAYALAM(List.of("ml")),
    SINHALA(List.of("si")),
    GEORGIAN(List.of("ka")),
    ARMENIAN(List.of("hy")),
    ETHIOPIC(List.of("am")),
    KHMER(List.of("km")),
    LAO(List.of("lo")),
    MYANMAR(List.of("my"));

    @SuppressWarnings("ImmutableEnumChecker") // a List.of
    private final List<String> languages;

    Script(List<String> languages) {
      this.languages = languages;
    }

    List<String> languages() {
      return languages;
    }

    /** The language of a text in this script. */
    String of(String text) {
      return switch (this) {
        case CYRILLIC -> Letters.cyrillic(text);
        case ARABIC -> Letters.arabic(text);
        default -> languages.getLast();
      };
    }
  }

  static Script most(String text) {
    Map<Script, Integer> counts = new EnumMap<>(Script.class);
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        Script script = of(c);
        counts.merge(script, isDense(script) ? DENSE : 1, Integer::sum);
      }
    }
    int kana = counts.getOrDefault(Script.KANA, 0);
    if (kana > 0 && kana * 10 > counts.getOrDefault(Script.HAN, 0)) {
      counts.merge(Script.KANA, counts.getOrDefault(Script.HAN, 0), Integer::sum);
    }
    counts.remove(Script.NONE);
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(Script.NONE);
  }

  private static boolean isDense(Script script) {
    return script == Script.HAN || script == Script.KANA || script == Script.HANGUL;
  }

  private static Script of(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
      return Script.KANA;
    }
    for (Script each : Script.values()) {
      if (each.name().equals(script.name())) {
        return each;
      }
    }
    return Script.NONE;
  }
}
