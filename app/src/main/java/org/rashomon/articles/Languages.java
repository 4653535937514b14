package org.rashomon.articles;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which language a text is in, and whether it can be read. */
final class Languages {
  /** ISO 639 for "undetermined". */
  static final String UNKNOWN = "und";

  private static final String ENGLISH = "en";

  private static final Set<String> CODES =
      new LinkedHashSet<>(Arrays.asList(Locale.getISOLanguages()));

  private Languages() {}

  /**
   * The ISO 639-1 code of the language that most of a text is in: by script, then by function
   * words; {@code said} is what metadata says, and decides where the text is too short to tell.
   */
  static String of(String text, Optional<String> said) {
    return switch (Scripts.most(text)) {
      case LATIN -> latin(text, said);
      case NONE -> UNKNOWN;
      case Scripts.Script other -> said.filter(other.languages()::contains).orElse(other.of(text));
    };
  }

  private static String latin(String text, Optional<String> said) {
    FunctionWords.Count count = FunctionWords.count(text);
    if (count.words() < FunctionWords.ENOUGH) {
      return count.sure().or(() -> said).orElse(ENGLISH);
    }
    return count.most().or(() -> said).orElse(UNKNOWN);
  }

  /** Whether there is a reader for a language. */
  static boolean canBeRead(String language) {
    return language.equals(ENGLISH);
  }

  /** The English name of a language. */
  static String name(String code) {
    return code.equals(UNKNOWN)
        ? "a language that cannot be told"
        : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The code of "en-GB", "eng" or "English"; empty when it is none. */
  static Optional<String> code(String said) {
    String first = said.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return CODES.contains(first)
        ? Optional.of(first)
        : CODES.stream().filter(code -> isNamed(code, first)).findFirst();
  }

  private static boolean isNamed(String code, String name) {
    Locale locale = Locale.of(code);
    return locale.getISO3Language().equals(name)
        || locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT).equals(name);
  }
}
