package org.rashomon.readings.mainevent;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days between dates in EDTF. */
final class Calendar {
  private static final int DAY = 10;

  private Calendar() {}

  /** How many days one date lies before another; not a number where either names no day. */
  static double days(String earlier, String later) {
    try {
      return ChronoUnit.DAYS.between(day(earlier), day(later));
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  private static LocalDate day(String edtf) {
    return LocalDate.parse(edtf.substring(0, Math.min(DAY, edtf.length())));
  }
}
