/** A few sentences that cover the story, each with its evidence. */
@NullMarked
package org.rashomon.collations.brief;

import org.jspecify.annotations.NullMarked;
