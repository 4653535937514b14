/** Learns from the gold the weights that the program carries. */
@NullMarked
package org.rashomon.bench.weights;

import org.jspecify.annotations.NullMarked;
