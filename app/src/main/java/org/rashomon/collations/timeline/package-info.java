/** What happened when, background told apart. */
@NullMarked
package org.rashomon.collations.timeline;

import org.jspecify.annotations.NullMarked;
