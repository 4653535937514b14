/** What was changed from one text to another, word by word. */
@NullMarked
package org.rashomon.views.changes;

import org.jspecify.annotations.NullMarked;
