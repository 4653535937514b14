/** A page's tree, and the blocks of text in it with their places in the source. */
@NullMarked
package org.rashomon.articles.pages.tree;

import org.jspecify.annotations.NullMarked;
