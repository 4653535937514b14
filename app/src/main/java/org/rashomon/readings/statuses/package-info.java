/**
 * The states that claims put things in (held, arrested, dead, closed), and which of them exclude or
 * follow one another.
 */
@NullMarked
package org.rashomon.readings.statuses;

import org.jspecify.annotations.NullMarked;
