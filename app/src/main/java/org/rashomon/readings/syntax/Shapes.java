package org.rashomon.readings.syntax;

import java.util.Locale;

/** The shape of a word as the reader model takes it, since its vocabulary is lower case. */
final class Shapes {
  private static final int LOWER = 1;
  private static final int TITLE = 2;
  private static final int UPPER = 3;
  private static final int MIXED = 4;
  private static final int DIGITS = 5;
  private static final int HOLDS_DIGIT = 6;
  private static final int NEITHER = 7;

  /** Added on the pieces after a word's first. */
  static final int CONTINUED = 8;

  private Shapes() {}

  static int of(String word) {
    if (word.chars().allMatch(Character::isDigit)) {
      return DIGITS;
    }
    if (word.chars().anyMatch(Character::isDigit)) {
      return HOLDS_DIGIT;
    }
    if (word.chars().noneMatch(Character::isLetter)) {
      return NEITHER;
    }
    return ofLetters(word);
  }

  private static int ofLetters(String word) {
    if (word.equals(word.toLowerCase(Locale.ROOT))) {
      return LOWER;
    }
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return UPPER;
    }
    String rest = word.substring(1);
    boolean title =
        Character.isUpperCase(word.charAt(0)) && rest.equals(rest.toLowerCase(Locale.ROOT));
    return title ? TITLE : MIXED;
  }
}
