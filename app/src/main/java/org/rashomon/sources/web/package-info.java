/** Gets pages from the web, politely and safely. */
@NullMarked
package org.rashomon.sources.web;

import org.jspecify.annotations.NullMarked;
