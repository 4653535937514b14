/** How right quotations and their speakers are. */
@NullMarked
package org.rashomon.bench.readings.quotes;

import org.jspecify.annotations.NullMarked;
