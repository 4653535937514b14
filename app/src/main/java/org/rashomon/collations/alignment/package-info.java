/** Which sentences and clauses of different reports speak of the same fact. */
@NullMarked
package org.rashomon.collations.alignment;

import org.jspecify.annotations.NullMarked;
