package org.rashomon.readings;

/**
 * A quantity as said: a closed range with a bound and a unit.
 *
 * @param low smallest value meant (equal to {@code high} for a single value)
 * @param high largest value meant
 * @param bound how exactly it is said
 * @param unit what it is measured in: "" for a plain count, "ordinal", "%", an ISO 4217 code for
 *     money, "years old" for an age, else the base unit after conversion ("m", "kg", "km/h", "s")
 */
public record Amount(double low, double high, Bound bound, String unit) {

  /** How exactly an amount is said. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    /** "dozens", "hundreds", "several": an order of magnitude only. */
    VAGUE
  }

  public Amount {
    if (!(low <= high)) {
      throw new IllegalArgumentException("not a range: " + low + ".." + high);
    }
  }
}
