/** Mentions of people, bodies and places, and the titles that stand with them. */
@NullMarked
package org.rashomon.readings.names;

import org.jspecify.annotations.NullMarked;
