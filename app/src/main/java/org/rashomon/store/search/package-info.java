/** Finding reports, statements, people and quotations by their words. */
@NullMarked
package org.rashomon.store.search;

import org.jspecify.annotations.NullMarked;
