/** Dates and times of day, anchored to the publication, as EDTF with granularity. */
@NullMarked
package org.rashomon.readings.times;

import org.jspecify.annotations.NullMarked;
