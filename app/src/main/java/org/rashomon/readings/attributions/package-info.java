/**
 * Whose statements, beliefs, wishes and plans a report gives: words that cue them, found by a
 * learnt model, and for each the words of its source and of its content.
 */
@NullMarked
package org.rashomon.readings.attributions;

import org.jspecify.annotations.NullMarked;
