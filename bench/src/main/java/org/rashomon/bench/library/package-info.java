/** How a library fares: killed while it is written, and grown large. */
@NullMarked
package org.rashomon.bench.library;

import org.jspecify.annotations.NullMarked;
