/** Archives and what they hold: ZIP, gzip and WARC. */
@NullMarked
package org.rashomon.sources.archives;

import org.jspecify.annotations.NullMarked;
