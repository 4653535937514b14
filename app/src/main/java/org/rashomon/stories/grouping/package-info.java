/**
 * Which reports are of one event, decided as they come in: a report joins a story, starts one, or
 * joins several into one.
 */
@NullMarked
package org.rashomon.stories.grouping;

import org.jspecify.annotations.NullMarked;
