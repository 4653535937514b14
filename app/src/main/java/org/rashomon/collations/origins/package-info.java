/** Who copied whom: reports that share text or a wire credit are one origin. */
@NullMarked
package org.rashomon.collations.origins;

import org.jspecify.annotations.NullMarked;
