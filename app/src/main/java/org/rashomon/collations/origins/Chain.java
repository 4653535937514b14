package org.rashomon.collations.origins;

/**
 * A passage that two reports share, word for word or edited.
 *
 * @param from place of its first word in the one report
 * @param to after its last
 * @param start place of its first word in the other
 * @param end after its last
 * @param matched words that are the same
 * @param common those of them that are not written like names or figures
 */
record Chain(int from, int to, int start, int end, int matched, int common) {
  static final Chain NONE = new Chain(0, 0, 0, 0, 0, 0);

  /**
   * Independent reports of one event share names with titles and formulas ("charged with 269 counts
   * of wire fraud"), so that such words count half. Measured: what was copied has a passage of 15
   * or more, and independent reports stay below 13.
   */
  private static final double COPIED = 14;

  /** Fewest words that count towards the text that two reports share. */
  private static final int COUNTED = 8;

  /** How much it speaks for copying. */
  double weight() {
    return (matched + common) / 2.0;
  }

  /** Whether two people would hardly write it by chance. */
  boolean isCopied() {
    return weight() >= COPIED;
  }

  boolean isCounted() {
    return matched >= COUNTED;
  }
}
