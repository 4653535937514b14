/** The collation on a terminal. */
@NullMarked
package org.rashomon.views.text;

import org.jspecify.annotations.NullMarked;
