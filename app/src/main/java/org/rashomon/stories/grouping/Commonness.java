package org.rashomon.stories.grouping;

import org.rashomon.readings.syntax.WordPieces;

/**
 * How common a word is before anything has been read: BERT's vocabulary is in order of frequency,
 * and Zipf's law gives the frequency of a rank.
 */
final class Commonness {
  /** The pieces before this one are no words. */
  private static final int FIRST_WORD = 1995;

  /** The share of the first rank, 1 / (ln 30,000 + 0.58), times the words of a report. */
  private static final double FIRST = 0.09 * 300;

  private static final int UNKNOWN_RANK = 60_000;
  private static final int FIGURE_RANK = 2_000;
  private static final WordPieces PIECES = WordPieces.english();

  private Commonness() {}

  /** The share of reports that have a term of this form, 0 to 1. */
  static double of(String form, Term.Kind kind) {
    double rank =
        switch (kind) {
          case WORD, NAME, PLACE -> Math.min(rank(form), rank(form + "s"));
          case FIGURE -> FIGURE_RANK * Math.min(4, form.length() - 1);
          case DATE -> FIGURE_RANK;
        };
    return 1 - Math.exp(-FIRST / rank);
  }

  /** Whether the vocabulary has a word of this form. */
  static boolean isKnown(String form) {
    return PIECES.knows(form) || PIECES.knows(form + "s");
  }

  private static double rank(String word) {
    if (!PIECES.knows(word)) {
      return UNKNOWN_RANK;
    }
    int rank = PIECES.pieces(word)[0] - FIRST_WORD;
    return rank < 1 ? UNKNOWN_RANK : rank;
  }
}
