package org.rashomon.readings.times;

import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/**
 * A time expression by the words it takes.
 *
 * @param from its first word
 * @param to after its last word
 */
record Found(int from, int to, Kind kind, String edtf, Granularity granularity, Basis basis) {

  static Found date(int from, int to, String edtf, Granularity granularity, Basis basis) {
    return new Found(from, to, Kind.DATE, edtf, granularity, basis);
  }

  boolean isDay() {
    return kind == Kind.DATE && granularity == Granularity.DAY && edtf.indexOf('/') < 0;
  }

  boolean isClock() {
    return kind == Kind.TIME && edtf.startsWith(Clocks.NO_DAY);
  }
}
