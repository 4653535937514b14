/** Feeds that are visited again and again, each in its own rhythm. */
@NullMarked
package org.rashomon.pipeline.watching;

import org.jspecify.annotations.NullMarked;
