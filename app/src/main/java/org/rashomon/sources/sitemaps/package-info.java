/** Sitemaps, those of news among them, and indexes of sitemaps. */
@NullMarked
package org.rashomon.sources.sitemaps;

import org.jspecify.annotations.NullMarked;
