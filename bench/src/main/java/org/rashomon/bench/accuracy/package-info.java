/** One collation against the gold of its event. */
@NullMarked
package org.rashomon.bench.accuracy;

import org.jspecify.annotations.NullMarked;
