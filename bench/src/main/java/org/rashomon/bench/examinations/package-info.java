/** Every examination of a reader, and the pages that come of them. */
@NullMarked
package org.rashomon.bench.examinations;

import org.jspecify.annotations.NullMarked;
