/** How well it is told who copied whom: on labels of our own, in two halves. */
@NullMarked
package org.rashomon.bench.readings.origins;

import org.jspecify.annotations.NullMarked;
