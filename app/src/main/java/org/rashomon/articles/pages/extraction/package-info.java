/** From a page to its article. */
@NullMarked
package org.rashomon.articles.pages.extraction;

import org.jspecify.annotations.NullMarked;
