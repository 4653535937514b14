/** The collation for a story file. */
@NullMarked
package org.rashomon.views.markdown;

import org.jspecify.annotations.NullMarked;
