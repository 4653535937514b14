/** Blocks and sentences, measured on labels of our own. */
@NullMarked
package org.rashomon.bench.readings.blocks;

import org.jspecify.annotations.NullMarked;
