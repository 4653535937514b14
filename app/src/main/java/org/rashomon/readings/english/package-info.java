/** All readers of English put together into one. */
@NullMarked
package org.rashomon.readings.english;

import org.jspecify.annotations.NullMarked;
