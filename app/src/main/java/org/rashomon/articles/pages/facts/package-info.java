/** What a page says of its article: linked data, microdata, meta elements, and what is shown. */
@NullMarked
package org.rashomon.articles.pages.facts;

import org.jspecify.annotations.NullMarked;
