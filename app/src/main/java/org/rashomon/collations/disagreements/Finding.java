package org.rashomon.collations.disagreements;

import java.util.List;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;

/**
 * A disagreement before it gets its id and salience.
 *
 * @param about what the values are of
 * @param confidence that it is what {@code type} says
 * @param variants the values, grouped; members of a group are compatible
 */
record Finding(
    Kind kind,
    Type type,
    String about,
    double confidence,
    String why,
    List<List<? extends Value<?>>> variants) {}
