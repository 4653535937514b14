package org.rashomon.bench.readings.times;

/**
 * A TIMEX3 tag.
 *
 * @param start code point offset
 * @param end code point offset
 * @param value normalised, as TimeML writes it
 */
record Timex(int start, int end, String value) {

  boolean overlaps(Timex other) {
    return start < other.end && other.start < end;
  }

  boolean isAt(Timex other) {
    return start == other.start && end == other.end;
  }
}
