/**
 * Who did what to whom: predicates with their arguments, negation and modality, from the
 * dependencies.
 */
@NullMarked
package org.rashomon.readings.claims;

import org.jspecify.annotations.NullMarked;
