/** How well amounts are read: value, bound, unit, what is counted and its state. */
@NullMarked
package org.rashomon.bench.readings.figures;

import org.jspecify.annotations.NullMarked;
