package org.rashomon.collations.timeline;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Passages;
import org.rashomon.readings.Reading;
import org.rashomon.readings.TimeExpression;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Kind;
import org.rashomon.readings.times.EdtfRange;

/**
 * Words that give a time which has a place on a calendar.
 *
 * @param when EDTF
 * @param range its first and last moment
 * @param words where it stands
 */
record DatedWords(String when, EdtfRange range, Evidence words) {

  /** Dates and times of one report; durations and what comes again and again have no place. */
  static List<DatedWords> of(Reading reading) {
    Passages passages = new Passages(reading);
    List<DatedWords> found = new ArrayList<>();
    for (TimeExpression time : reading.times()) {
      boolean point = time.kind() == Kind.DATE || time.kind() == Kind.TIME;
      if (point && time.basis() != Basis.VAGUE) {
        EdtfRange.of(time.edtf()).ifPresent(range -> found.add(of(reading, passages, time, range)));
      }
    }
    return found;
  }

  private static DatedWords of(
      Reading reading, Passages passages, TimeExpression time, EdtfRange range) {
    Evidence words =
        time.sentence() < reading.sentences().size()
            ? passages.of(time.span(), reading.sentences().get(time.sentence()))
            : passages.of(time.span());
    return new DatedWords(time.edtf(), range, words);
  }
}
