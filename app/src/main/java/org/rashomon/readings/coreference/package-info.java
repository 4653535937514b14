/**
 * Who is meant where no name stands: descriptions ("the ambassador", "the company") and pronouns of
 * the third person. Who is who among the names is given; where it is not safe to say, nothing is
 * said.
 */
@NullMarked
package org.rashomon.readings.coreference;

import org.jspecify.annotations.NullMarked;
