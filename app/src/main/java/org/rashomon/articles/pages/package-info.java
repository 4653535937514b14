/**
 * A web page and what is found in it: the article's text, every character of which maps back to the
 * page's source, what the page says of the article and where, or why the page is none.
 */
@NullMarked
package org.rashomon.articles.pages;

import org.jspecify.annotations.NullMarked;
