package org.rashomon.collations.disagreements;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.rashomon.readings.Amount;

/** Whether two amounts can both be right of one thing. */
final class Rounding {
  private static final double SAME = 1e-9;

  /** Two conversions of one measure differ by no more than this share. */
  private static final double CONVERSION = 0.025;

  private Rounding() {}

  static boolean compatible(Amount a, Amount b) {
    if (overlap(a, b)) {
      return true;
    }
    return admits(a, b) || admits(b, a) || converted(a, b);
  }

  private static boolean overlap(Amount a, Amount b) {
    return a.low() <= b.high() + SAME && b.low() <= a.high() + SAME;
  }

  /** Whether {@code said}, rounded as it says it is, can stand for {@code exact}. */
  private static boolean admits(Amount said, Amount exact) {
    double value = exact.low();
    return switch (said.bound()) {
      case EXACT -> isGreat(said.low()) && rounded(value, said.low(), RoundingMode.HALF_UP);
      case ABOUT -> rounded(value, said.low(), RoundingMode.HALF_UP) || near(value, said.low());
      case AT_LEAST, MORE_THAN ->
          value >= said.low() && rounded(value, said.low(), RoundingMode.DOWN);
      case AT_MOST, LESS_THAN ->
          exact.high() <= said.high() && rounded(value, said.high(), RoundingMode.UP);
      case VAGUE -> value >= said.low() * 0.8 && value <= said.high() * 1.2;
    };
  }

  /**
   * Millions, and thousands with nothing behind them, are rounded without a word: $1.4 billion for
   * $1.375 billion, 43,000 for 43,350.
   */
  private static boolean isGreat(double value) {
    boolean thousands = value >= 1e4 && value % 1e3 == 0;
    return (value >= 1e6 || thousands) && digits(value) > 1;
  }

  private static boolean near(double value, double round) {
    return Math.abs(value - round) <= 0.05 * Math.abs(round) && digits(round) <= 2;
  }

  private static boolean rounded(double value, double to, RoundingMode mode) {
    if (to == 0) {
      return value == 0;
    }
    BigDecimal brief = BigDecimal.valueOf(value).round(new MathContext(digits(to), mode));
    return Math.abs(brief.doubleValue() - to) < SAME * Math.max(1, Math.abs(to));
  }

  /** Significant digits as written: 1,400 has two. */
  static int digits(double value) {
    return Math.max(1, BigDecimal.valueOf(value).stripTrailingZeros().precision());
  }

  private static boolean converted(Amount a, Amount b) {
    boolean measure = !a.unit().isEmpty() && Character.isLetter(a.unit().charAt(0));
    boolean physical =
        measure
            && a.unit().length() <= 4
            && a.unit().equals(a.unit().toLowerCase(java.util.Locale.ROOT));
    double larger = Math.max(Math.abs(a.low()), Math.abs(b.low()));
    return physical
        && Math.abs(a.low() - b.low()) <= CONVERSION * larger
        && (isWhole(a) != isWhole(b) || (!isWhole(a) && isRoundedOther(a, b)));
  }

  private static boolean isWhole(Amount amount) {
    return amount.low() == Math.rint(amount.low());
  }

  /** Six feet are 1.8288 metres, which are told as 1.8. */
  private static boolean isRoundedOther(Amount a, Amount b) {
    return rounded(a.low(), b.low(), RoundingMode.HALF_UP)
        || rounded(b.low(), a.low(), RoundingMode.HALF_UP);
  }
}
