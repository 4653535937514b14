/** Keeps what was fetched as WARC, so that evidence can be shown later. */
@NullMarked
package org.rashomon.sources.web.keeping;

import org.jspecify.annotations.NullMarked;
