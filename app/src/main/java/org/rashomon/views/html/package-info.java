/** The collation as one self-contained page. */
@NullMarked
package org.rashomon.views.html;

import org.jspecify.annotations.NullMarked;
