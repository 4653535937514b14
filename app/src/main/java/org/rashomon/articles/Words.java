package org.rashomon.articles;

/** Words without what stands between them. */
final class Words {
  private Words() {}

  /** Letters, digits, dots inside words; every other run of characters becomes one space. */
  static String spaced(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = Character.isLetterOrDigit(c) || c == '\'' || c == '’' || isInner(text, i);
      if (inside) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /** A dot that does not end a word. */
  private static boolean isInner(String text, int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
