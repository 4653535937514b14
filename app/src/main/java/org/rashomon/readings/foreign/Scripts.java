package org.rashomon.readings.foreign;

import java.lang.Character.UnicodeScript;

/** Where words may begin and end; some scripts put no blanks between them. */
final class Scripts {

  /** Letters of scripts without blanks between words, or with endings joined on, for a class. */
  static final String JOINED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";

  /** A letter of any other script. */
  static final String LETTER = "[\\p{L}&&[^" + JOINED + "]]";

  private Scripts() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean beginsWord(String text, int at) {
    return at == 0 || !isLetter(text.charAt(at - 1));
  }

  static boolean endsWord(String text, int end) {
    return end == text.length() || !isLetter(text.charAt(end));
  }

  /** Whether a word in capitals may be so only because its sentence begins there. */
  static boolean isFirst(String text, int at) {
    for (int i = 0; i < at; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && !isJoined(c);
  }

  private static boolean isJoined(char c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
