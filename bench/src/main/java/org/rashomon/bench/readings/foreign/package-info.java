/** How right names, dates and figures are in reports of languages that are not read. */
@NullMarked
package org.rashomon.bench.readings.foreign;

import org.jspecify.annotations.NullMarked;
