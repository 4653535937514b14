/** How well reports are grouped by event as they come in, and what the weights are learnt from. */
@NullMarked
package org.rashomon.bench.grouping;

import org.jspecify.annotations.NullMarked;
