/**
 * A collation as something to look at or to hand on; every view is a pure function of the document.
 */
@NullMarked
package org.rashomon.views;

import org.jspecify.annotations.NullMarked;
