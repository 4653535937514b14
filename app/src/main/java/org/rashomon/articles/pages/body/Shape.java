package org.rashomon.articles.pages.body;

import org.rashomon.articles.pages.tree.Block;

/**
 * What a block's text looks like.
 *
 * @param words runs of letters and digits
 * @param capitals words that begin with a capital
 * @param digits characters
 * @param marks punctuation characters
 * @param stops ends of sentences
 * @param commas characters
 * @param isEnded whether it ends as a sentence does
 */
record Shape(
    int words, int capitals, int digits, int marks, int stops, int commas, boolean isEnded) {

  static Shape of(String text) {
    int words = 0;
    int capitals = 0;
    int digits = 0;
    int marks = 0;
    int stops = 0;
    int commas = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isWord = Character.isLetterOrDigit(c) || (inside && (c == '\'' || c == '’'));
      if (isWord && !inside) {
        words++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
      digits += Character.isDigit(c) ? 1 : 0;
      marks += isWord || Character.isWhitespace(c) ? 0 : 1;
      stops += isStop(c) ? 1 : 0;
      commas += c == ',' || c == '、' || c == '，' ? 1 : 0;
      inside = isWord || Character.isSurrogate(c);
    }
    return new Shape(words, capitals, digits, marks, stops, commas, isEnded(text));
  }

  /** Whether a block reads like a paragraph of running text. */
  boolean isProse(Block block) {
    return (words >= 12 || (words >= 6 && isEnded)) && stops > 0 && block.linkDensity() < 0.4;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '。' || c == '！' || c == '？' || c == '…';
  }

  private static boolean isEnded(String text) {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && isStop(text.charAt(last));
  }
}
