/** Texts as vectors: near in meaning, near in space. */
@NullMarked
package org.rashomon.readings.embedding;

import org.jspecify.annotations.NullMarked;
