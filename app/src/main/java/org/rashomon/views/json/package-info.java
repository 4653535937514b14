/** The collation document as JSON, both ways. */
@NullMarked
package org.rashomon.views.json;

import org.jspecify.annotations.NullMarked;
