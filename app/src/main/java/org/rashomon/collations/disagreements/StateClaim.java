package org.rashomon.collations.disagreements;

import java.util.NavigableSet;

/**
 * That something is in a state of a pair of opposites.
 *
 * @param side the state
 * @param themes lemmas of what is in it
 * @param past whether it is told as over or done before the report's present
 */
record StateClaim(Opposites.Side side, NavigableSet<String> themes, boolean past) {}
