/** Stories of a library in formats that others read. */
@NullMarked
package org.rashomon.pipeline.exporting;

import org.jspecify.annotations.NullMarked;
