package org.rashomon.readings.figures;

/**
 * A numeral in a sentence, before bound and unit.
 *
 * @param first index of its first word
 * @param last index of its last word (inclusive)
 * @param head the word that the tree ties to what is counted
 * @param low smallest value
 * @param high largest value
 * @param vague whether it is an order of magnitude only ("dozens")
 * @param ordinal whether it is a rank ("third")
 */
record Numeral(
    int first, int last, int head, double low, double high, boolean vague, boolean ordinal) {}
