/**
 * Markup as it comes: charset found out, broken tags put up with, no entity fetched or expanded.
 */
@NullMarked
package org.rashomon.sources.markup;

import org.jspecify.annotations.NullMarked;
