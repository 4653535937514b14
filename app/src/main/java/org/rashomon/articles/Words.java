package org.rashomon.articles;

/** Words without what stands between them. */
final class Words {
  private Words() {}

  /** Letters, digits, dots inside words; every other run of characters becomes one space. */
  static String spaced(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
      if (inside) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }
}
