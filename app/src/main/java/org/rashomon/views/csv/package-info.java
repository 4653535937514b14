/** Disagreements and statements for a spreadsheet. */
@NullMarked
package org.rashomon.views.csv;

import org.jspecify.annotations.NullMarked;
