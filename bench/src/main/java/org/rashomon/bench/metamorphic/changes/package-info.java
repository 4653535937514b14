/** The rules by which reports are changed, one class a kind. */
@NullMarked
package org.rashomon.bench.metamorphic.changes;

import org.jspecify.annotations.NullMarked;
