package org.rashomon.readings.blocks;

/** What single characters do in running text. */
final class Chars {
  private static final String CLOSERS = "\"'”’»)]}›";
  private static final String OPENERS = "\"'“‘«([{‹„‚";

  private Chars() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** Index of the last character before the closing marks at the end, or {@code from - 1}. */
  static int beforeClosers(CharSequence text, int from, int to) {
    int last = to - 1;
    while (last >= from && (isCloser(text.charAt(last)) || isBlank(text.charAt(last)))) {
      last--;
    }
    return last;
  }

  /** Index of the first character that is not blank, or {@code to}. */
  static int skipBlank(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
