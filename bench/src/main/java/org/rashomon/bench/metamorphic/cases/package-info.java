/** Changed reports laid beside the unchanged, and what was reported of them. */
@NullMarked
package org.rashomon.bench.metamorphic.cases;

import org.jspecify.annotations.NullMarked;
