package org.rashomon.stories.grouping;

import java.util.Locale;

/** Which texts count as one term: in lower case and without the ending of a plural. */
final class Forms {
  private Forms() {}

  static String of(String text, Term.Kind kind) {
    return switch (kind) {
      case WORD, NAME, PLACE -> stem(text.toLowerCase(Locale.ROOT));
      case FIGURE -> "#" + text;
      case DATE -> "@" + text;
    };
  }

  /** The S-stemmer (Harman 1991): only what may be a plural is cut. */
  private static String stem(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.substring(0, word.length() - 1);
  }
}
