/** The one place that sees every stage: from paths to a collation. */
@NullMarked
package org.rashomon.pipeline;

import org.jspecify.annotations.NullMarked;
