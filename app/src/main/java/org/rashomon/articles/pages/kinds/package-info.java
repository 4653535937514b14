/** What kind of page it is, and whether there is an article in it. */
@NullMarked
package org.rashomon.articles.pages.kinds;

import org.jspecify.annotations.NullMarked;
