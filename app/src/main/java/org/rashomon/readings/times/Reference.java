package org.rashomon.readings.times;

import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/**
 * The time that a narrative has reached (Reichenbach's reference time): the day, quarter or year
 * that was mentioned last. "that day" and "a year earlier" are seen from it.
 */
final class Reference {
  /** A day holds for its own sentence and the next one: further on another may be meant. */
  private static final int NEAR = 1;

  private Optional<LocalDate> day = Optional.empty();
  private Optional<String> span = Optional.empty();
  private int sentenceOfDay;
  private int sentence;

  void enter(int index) {
    sentence = index;
  }

  void mention(Found found) {
    if (found.kind() != Kind.DATE || found.edtf().isEmpty() || found.edtf().startsWith("X")) {
      return;
    }
    if (found.isDay() && found.edtf().length() == 10) {
      day = Optional.of(LocalDate.parse(found.edtf()));
      sentenceOfDay = sentence;
    }
    if (Quarters.isQuarter(found.edtf()) || isYear(found)) {
      span = Optional.of(found.edtf());
    }
  }

  private static boolean isYear(Found found) {
    return found.granularity() == Granularity.YEAR
        && found.edtf().length() == 4
        && found.edtf().indexOf('X') < 0;
  }

  /** The day, when it is near enough to be safe. */
  Optional<LocalDate> day() {
    return day.filter(known -> sentence - sentenceOfDay <= NEAR);
  }

  /** The quarter, when no year was mentioned after it. */
  Optional<String> quarter() {
    return span.filter(Quarters::isQuarter);
  }

  /** The year that was mentioned last. */
  Optional<Integer> year() {
    return span.map(each -> Integer.parseInt(each.substring(0, 4)));
  }
}
