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
 */
record Value<T>(int report, Sentence sentence, int unit, Span span, String shown, T measure) {}
