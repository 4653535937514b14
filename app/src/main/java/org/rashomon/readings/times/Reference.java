package org.rashomon.readings.times;

import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/**
 * The time that a narrative has reached (Reichenbach's reference time): the day, month, year and
 * quarter that were mentioned last. "that day" and "a year earlier" are seen from it.
 */
final class Reference {
  /** A day holds for its own sentence and the next one: further on another may be meant. */
  private static final int NEAR = 1;

  private final Optional<LocalDate> published;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDate> month = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<String> quarter = Optional.empty();
  private int sentenceOfDay;
  private int sentenceOfMonth;
  private int sentenceOfYear;
  private int sentence;

  Reference(Anchor anchor) {
    this.published = anchor.day();
  }

  void enter(int index) {
    sentence = index;
  }

  /** What is seen from the reference does not move it. */
  void mention(Found found) {
    boolean fixed = found.basis() != Basis.NARRATIVE && found.basis() != Basis.VAGUE;
    String value = found.edtf();
    if (!fixed || found.kind() != Kind.DATE || value.indexOf('X') >= 0 || value.indexOf('/') >= 0) {
      return;
    }
    if (found.granularity() == Granularity.DAY && value.length() == 10) {
      day = Optional.of(LocalDate.parse(value));
      sentenceOfDay = sentence;
    }
    if (found.granularity() == Granularity.MONTH && value.length() == 7) {
      month = Optional.of(LocalDate.parse(value + "-01"));
      sentenceOfMonth = sentence;
    }
    if (found.granularity() == Granularity.YEAR && value.length() == 4) {
      year = Optional.of(Integer.parseInt(value));
      sentenceOfYear = sentence;
    }
    quarter = Quarters.isQuarter(value) && !isAhead(value) ? Optional.of(value) : quarter;
  }

  private boolean isAhead(String value) {
    return published
        .flatMap(at -> EdtfRange.of(value).map(r -> r.earliest().toLocalDate().isAfter(at)))
        .orElse(false);
  }

  /** The day, when it is near enough to be safe. */
  Optional<LocalDate> day() {
    return day.filter(known -> sentence - sentenceOfDay <= NEAR);
  }

  /** Some day of the month that was mentioned, near enough. */
  Optional<LocalDate> month() {
    return month.filter(known -> sentence - sentenceOfMonth <= NEAR).or(this::day);
  }

  /** The year, near enough. */
  Optional<Integer> year() {
    return year.filter(known -> sentence - sentenceOfYear <= NEAR);
  }

  /** The quarter that a report of a company's results is about. */
  Optional<String> quarter() {
    return quarter;
  }
}
