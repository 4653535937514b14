/** Which blocks of a page are the article's text. */
@NullMarked
package org.rashomon.articles.pages.body;

import org.jspecify.annotations.NullMarked;
