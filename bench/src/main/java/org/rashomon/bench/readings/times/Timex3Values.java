package org.rashomon.bench.readings.times;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/**
 * Writes a value of ours as TimeML does (Sauri et al. 2006, TimeML annotation guidelines 1.2.1):
 *
 * <ul>
 *   <li>{@code ~} is left out: TIMEX3 says it in another attribute than the value
 *   <li>a week is {@code 1998-W07}, a weekend {@code 1998-W07-WE}
 *   <li>seasons and quarters, {@code 1998-22} and {@code 1998-34} in EDTF, are {@code 1998-SU} and
 *       {@code 1998-Q2}
 *   <li>decades and centuries lose their X
 *   <li>the hours of a part of a day become its name: {@code 1998-02-12TEV}
 *   <li>what is near the publication, before or after it is PRESENT_REF, PAST_REF, FUTURE_REF
 *   <li>of any other interval, which TIMEX3 marks at its two ends, the first end is taken
 * </ul>
 */
final class Timex3Values {
  private static final Map<String, String> SUB_YEARS =
      Map.of(
          "21", "SP", "22", "SU", "23", "FA", "24", "WI", "33", "Q1", "34", "Q2", "35", "Q3", "36",
          "Q4", "40", "H1", "41", "H2");

  /** The hours that the reader gives for the parts of a day. */
  private static final Map<String, String> PARTS =
      Map.of(
          "00:00/09:00", "MO",
          "04:00/08:00", "MO",
          "00:00/12:00", "MO",
          "11:30/14:30", "MI",
          "12:00/18:00", "AF",
          "17:00/23:59", "EV",
          "18:00/23:59", "NI",
          "18:00/06:00", "NI",
          "08:00/18:00", "DT");

  private Timex3Values() {}

  static String of(TimeExpression time) {
    String edtf = time.edtf().replace("~", "");
    if (time.basis() == Basis.VAGUE) {
      return edtf.startsWith("..")
          ? "PAST_REF"
          : edtf.endsWith("..") ? "FUTURE_REF" : "PRESENT_REF";
    }
    if (edtf.startsWith("P")) {
      return duration(edtf, time.granularity());
    }
    if (time.granularity() == Granularity.WEEK && edtf.length() == 10 && edtf.indexOf('X') < 0) {
      return week(LocalDate.parse(edtf));
    }
    return edtf.indexOf('/') < 0 ? single(edtf) : interval(edtf, time.granularity());
  }

  /** Whether it goes from one date or year to another. */
  static boolean isRange(TimeExpression time) {
    return time.edtf().indexOf('/') > 0
        && time.basis() != Basis.VAGUE
        && (time.granularity() == Granularity.YEAR || time.granularity() == Granularity.DAY);
  }

  /** The value of the other end of a range. */
  static String lastOf(TimeExpression time) {
    return single(time.edtf().substring(time.edtf().indexOf('/') + 1).replace("~", ""));
  }

  /** Decades and centuries have units of their own. */
  private static String duration(String period, Granularity granularity) {
    int years =
        granularity == Granularity.DECADE ? 10 : granularity == Granularity.CENTURY ? 100 : 0;
    if (years == 0 || !period.endsWith("Y")) {
      return period;
    }
    String amount = period.substring(1, period.length() - 1);
    String unit = years == 10 ? "DE" : "CE";
    return amount.equals("X") || amount.indexOf('.') >= 0
        ? "PX" + unit
        : "P" + Integer.parseInt(amount) / years + unit;
  }

  private static String interval(String edtf, Granularity granularity) {
    String from = edtf.substring(0, edtf.indexOf('/'));
    String to = edtf.substring(edtf.indexOf('/') + 1);
    if (granularity == Granularity.PART_OF_DAY) {
      String hours =
          from.substring(from.indexOf('T') + 1) + "/" + to.substring(to.indexOf('T') + 1);
      return from.substring(0, from.indexOf('T') + 1) + PARTS.getOrDefault(hours, "");
    }
    if (granularity == Granularity.WEEK && Character.isDigit(from.charAt(0))) {
      return week(LocalDate.parse(from));
    }
    boolean weekend =
        granularity == Granularity.DAY
            && from.length() == 10
            && from.indexOf('X') < 0
            && to.equals(LocalDate.parse(from).plusDays(1).toString())
            && LocalDate.parse(from).getDayOfWeek().getValue() == 6;
    return weekend ? week(LocalDate.parse(from)) + "-WE" : single(from);
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String single(String edtf) {
    if (edtf.length() == 4 && edtf.indexOf('X') > 0) {
      return edtf.replace("X", "");
    }
    boolean part = edtf.length() == 7 && SUB_YEARS.containsKey(edtf.substring(5));
    return part ? edtf.substring(0, 5) + SUB_YEARS.get(edtf.substring(5)) : edtf;
  }
}
