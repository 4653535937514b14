/** Values of the same measure compared by type, and the difference classed. */
@NullMarked
package org.rashomon.collations.disagreements;

import org.jspecify.annotations.NullMarked;
