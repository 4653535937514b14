/** Documents made for paper. */
@NullMarked
package org.rashomon.sources.documents;

import org.jspecify.annotations.NullMarked;
