package org.rashomon.collations.disagreements;

import org.rashomon.readings.TimeExpression;

/**
 * A time and the event it is the time of.
 *
 * @param time the expression
 * @param event lemma of the nearest predicate above it, or empty
 * @param direct whether it hangs on that predicate itself, not on a noun below it
 */
record Anchored(TimeExpression time, String event, boolean direct) {}
