package org.rashomon.readings;

import org.rashomon.text.Span;

/**
 * A date, time of day, duration or repeated time in the text.
 *
 * @param span the words that make it ("on Tuesday evening" gives "Tuesday evening")
 * @param sentence index of its sentence
 * @param token index of its last word in the sentence
 * @param kind what it is
 * @param edtf its value: EDTF for dates and times, an ISO 8601 duration for durations and sets
 * @param granularity the unit in which it is said
 * @param basis how the value was come by
 */
public record TimeExpression(
    Span span,
    int sentence,
    int token,
    Kind kind,
    String edtf,
    Granularity granularity,
    Basis basis) {

  /** What a time expression denotes. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** From coarse to fine. */
  public enum Granularity {
    CENTURY,
    DECADE,
    YEAR,
    /** Of the year, a quarter or a half of it. */
    SEASON,
    MONTH,
    WEEK,
    DAY,
    PART_OF_DAY,
    HOUR,
    MINUTE
  }

  /** How a value was come by. */
  public enum Basis {
    /** Said in full: "May 9, 2020". */
    EXPLICIT,
    /** Said in part, the year taken from the publication: "April 5". */
    PARTIAL,
    /** A weekday anchored to the publication. */
    WEEKDAY,
    /** "today", "last month", "two weeks ago". */
    RELATIVE,
    /** A holiday by name. */
    NAMED,
    /** "now", "recently", "in the future": about the publication, before it or after it. */
    VAGUE,
    /** Seen from a time mentioned before: "that day", "a year earlier". */
    NARRATIVE
  }
}
