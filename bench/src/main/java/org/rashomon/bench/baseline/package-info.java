/** The simplest collation that could work, to show what the rest is worth. */
@NullMarked
package org.rashomon.bench.baseline;

import org.jspecify.annotations.NullMarked;
