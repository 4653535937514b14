/** Amounts: value, bound, unit, what is counted and in what state. */
@NullMarked
package org.rashomon.readings.figures;

import org.jspecify.annotations.NullMarked;
