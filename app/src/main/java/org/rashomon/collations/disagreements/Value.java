package org.rashomon.collations.disagreements;

import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * A value that a report gives, ready to be compared.
 *
 * @param report index of the report
 * @param sentence where it stands
 * @param unit id of the clause it stands in
 * @param span the words that make the value
 * @param shown the value as a reader would write it
 * @param measure what is compared
 * @param scene what happens around it
 */
record Value<T>(
    int report, Sentence sentence, int unit, Span span, String shown, T measure, Scene scene) {

  /** A value of which the words alone matter. */
  Value(int report, Sentence sentence, int unit, Span span, String shown, T measure) {
    this(report, sentence, unit, span, shown, measure, Scene.NONE);
  }
}
