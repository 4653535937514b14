/**
 * The collation document as records: what is agreed, alone and disputed, each with evidence that
 * counts in code points.
 */
@NullMarked
package org.rashomon.collations;

import org.jspecify.annotations.NullMarked;
