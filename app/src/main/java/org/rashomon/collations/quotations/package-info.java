/** The same utterance across reports. */
@NullMarked
package org.rashomon.collations.quotations;

import org.jspecify.annotations.NullMarked;
