/** The accuracy of all events, as a page and as lines for a terminal. */
@NullMarked
package org.rashomon.bench.scoreboard;

import org.jspecify.annotations.NullMarked;
