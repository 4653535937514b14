/**
 * From bytes to articles: charset, kind of content, metadata, and the text exactly as published.
 */
@NullMarked
package org.rashomon.articles;

import org.jspecify.annotations.NullMarked;
