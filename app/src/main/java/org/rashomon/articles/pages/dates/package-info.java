/** When a page's article was first published and last changed, and where the page says so. */
@NullMarked
package org.rashomon.articles.pages.dates;

import org.jspecify.annotations.NullMarked;
