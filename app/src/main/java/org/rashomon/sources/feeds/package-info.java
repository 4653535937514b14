/** Feeds and lists of feeds: RSS of every version, Atom, JSON Feed, OPML. */
@NullMarked
package org.rashomon.sources.feeds;

import org.jspecify.annotations.NullMarked;
