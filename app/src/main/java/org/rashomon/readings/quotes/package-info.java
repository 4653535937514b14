/** Quotations with their speakers, and who is said to have said what. */
@NullMarked
package org.rashomon.readings.quotes;

import org.jspecify.annotations.NullMarked;
