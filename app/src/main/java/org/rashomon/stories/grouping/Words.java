package org.rashomon.stories.grouping;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text: runs of letters and digits, with what stands inside words and numbers. A
 * number that a hyphen joins to a name is part of it, since it tells one ship from the next.
 */
final class Words {
  /**
   * One word as written.
   *
   * @param end where it ends in its text
   * @param begins whether it is the first of its sentence or its quotation
   */
  record Word(String text, int end, boolean begins) {
    boolean isCapital() {
      return Character.isUpperCase(text.charAt(0));
    }

    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }
  }

  private Words() {}

  /** At most so many. */
  static List<Word> in(String text, int most) {
    List<Word> words = new ArrayList<>();
    boolean begins = true;
    int at = 0;
    while (at < text.length() && words.size() < most) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = end(text, at);
        words.add(new Word(text.substring(at, end), end, begins));
        begins = false;
        at = end;
      } else {
        begins = begins || (isBreak(c) && !isAbbreviation(words, c));
        at++;
      }
    }
    return words;
  }

  private static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isInside(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean inWord = c == '\'' || c == '’';
    boolean inNumber = c == '.' || c == ',';
    boolean numbered = c == '-' && Character.isLetter(before) && Character.isDigit(after);
    return numbered
        || (inWord && Character.isLetter(before) && Character.isLetter(after))
        || (inNumber && Character.isDigit(before) && Character.isDigit(after));
  }

  private static boolean isBreak(char c) {
    return ".!?:;\"“”‘\n\r|•*(".indexOf(c) >= 0;
  }

  /** "Mr." and "J." do not end a sentence, nor does "Dec.". */
  private static boolean isAbbreviation(List<Words.Word> words, char c) {
    return c == '.'
        && !words.isEmpty()
        && words.getLast().isCapital()
        && words.getLast().text().length() <= 4;
  }
}
