package org.rashomon.stories;

import org.apache.commons.codec.language.DoubleMetaphone;

/** Whether two words can be spellings of one part of a name. */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final int LONGER = 8;

  private final DoubleMetaphone sound = new DoubleMetaphone();

  Spelling() {
    sound.setMaxCodeLen(8);
  }

  /** Equal, or one slip of the pen apart, or alike in sound: never so when either is short. */
  boolean isVariant(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int edits = edits(one, other, 2);
    return (edits == 1 && !differsInEnding(one, other))
        || (edits == 2 && (shorter >= LONGER || (shorter >= LONG && soundsAlike(one, other))));
  }

  /**
   * A variant that even one report may write beside the other: alike in sound or letters swapped,
   * and long. Shorter ones in one report are two people (John and Joan).
   */
  boolean isSlip(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) >= LONG
            && isVariant(one, other)
            && soundsAlike(one, other));
  }

  private boolean soundsAlike(String one, String other) {
    String code = sound.doubleMetaphone(one);
    return code != null && !code.isEmpty() && code.equals(sound.doubleMetaphone(other));
  }

  /** Mario and Maria, Eric and Erica: an ending tells two names apart. */
  private static boolean differsInEnding(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    boolean vowel =
        isVowel(one.charAt(one.length() - 1)) || isVowel(other.charAt(other.length() - 1));
    return vowel
        && shorter < LONGER
        && one.regionMatches(
            0,
            other,
            0,
            shorter == one.length() && shorter == other.length() ? shorter - 1 : shorter);
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /** Optimal string alignment distance, at most {@code limit} + 1. */
  static int edits(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        row[j] = cell(one, other, i, j, before, last, row);
      }
      before = last;
      last = row;
    }
    return Math.min(last[other.length()], limit + 1);
  }

  private static int cell(
      String one, String other, int i, int j, int[] before, int[] last, int[] row) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, before[j - 2] + 1) : best;
  }
}
