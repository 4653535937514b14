/** What no report tells: when, where, who, how many, and what reports themselves leave open. */
@NullMarked
package org.rashomon.collations.gaps;

import org.jspecify.annotations.NullMarked;
