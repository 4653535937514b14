/** Spans and offsets: the algebra that every other package stands on; imports nothing of ours. */
@NullMarked
package org.rashomon.text;

import org.jspecify.annotations.NullMarked;
