package org.rashomon.readings.figures;

/**
 * A numeral with its unit.
 *
 * @param unit as {@link org.rashomon.readings.Amount} names it
 * @param factor to the base unit
 * @param first index of the first word of value and unit
 * @param last index of the last
 */
record Measured(String unit, double factor, int first, int last) {

  static Measured plain(Numeral numeral) {
    return new Measured("", 1, numeral.first(), numeral.last());
  }
}
