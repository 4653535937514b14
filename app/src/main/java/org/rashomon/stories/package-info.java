/** The reports of one event: who is who across them, and when they were published. */
@NullMarked
package org.rashomon.stories;

import org.jspecify.annotations.NullMarked;
