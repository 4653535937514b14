/** From a page's bytes to its characters: gzip, byte-order mark, declared and guessed charsets. */
@NullMarked
package org.rashomon.articles.pages.encoding;

import org.jspecify.annotations.NullMarked;
