package org.rashomon.readings.figures;

/**
 * A numeral in a sentence, before bound and unit.
 *
 * @param first index of its first word
 * @param last index of its last word (inclusive)
 * @param head the word that the tree ties to what is counted
 * @param low smallest value
 * @param high largest value
 * @param sort what it is by its form
 */
record Numeral(int first, int last, int head, double low, double high, Sort sort) {

  /** What a numeral is by its form. */
  enum Sort {
    CARDINAL,
    /** A rank: "third". */
    ORDINAL,
    /** An order of magnitude only: "dozens". */
    VAGUE,
    /** One side of a score, a record or a vote: "3-1". */
    SCORE,
    /** A part of a whole, in percent: "two thirds". */
    SHARE,
    /** How many times as much: "twice". */
    FACTOR
  }

  static Numeral of(int first, int last, double value, Sort sort) {
    return new Numeral(first, last, last, value, value, sort);
  }

  boolean is(Sort other) {
    return sort == other;
  }

  Numeral to(int newLast) {
    return new Numeral(first, newLast, newLast, low, high, sort);
  }

  /** The words of {@code this} and {@code other}, the values from the one to the other. */
  Numeral upTo(Numeral other, double factor) {
    return new Numeral(first, other.last, other.head, low * factor, other.high, sort);
  }
}
