/** What a collation costs in time and memory. */
@NullMarked
package org.rashomon.bench.speed;

import org.jspecify.annotations.NullMarked;
