package org.rashomon.articles;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which language a text is in, and whether it can be read. */
public final class Languages {
  /** ISO 639 for "undetermined". */
  public static final String UNKNOWN = "und";

  private static final String ENGLISH = "en";

  private static final Set<String> CODES =
      new LinkedHashSet<>(Arrays.asList(Locale.getISOLanguages()));

  private Languages() {}

  /**
   * The ISO 639-1 code of the language that most of a text is in: by script, then by letters,
   * function words and trigrams; {@code said} is what metadata says, and decides where the text is
   * too short to tell.
   */
  public static String of(String text, Optional<String> said) {
    return switch (Scripts.most(text)) {
      case LATIN -> latin(text, said);
      case NONE -> UNKNOWN;
      case Scripts.Script other -> said.filter(other.languages()::contains).orElse(other.of(text));
    };
  }

  private static String latin(String text, Optional<String> said) {
    return LatinScript.of(text)
        .or(() -> said)
        .orElseGet(() -> LatinScript.isLong(text) ? UNKNOWN : ENGLISH);
  }

  /** The language of a passage of an English report that is surely not English, if it is not. */
  public static Optional<String> foreign(String passage) {
    return switch (Scripts.most(passage)) {
      case LATIN -> LatinScript.foreign(passage);
      case NONE -> Optional.empty();
      case Scripts.Script other -> Optional.of(other.of(passage));
    };
  }

  /** Whether there is a reader for a language. */
  public static boolean canBeRead(String language) {
    return language.equals(ENGLISH);
  }

  /** The English name of a language. */
  public static String name(String code) {
    return code.equals(UNKNOWN)
        ? "a language that cannot be told"
        : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The code of "en-GB", "eng" or "English"; empty when it is none. */
  public static Optional<String> code(String said) {
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
