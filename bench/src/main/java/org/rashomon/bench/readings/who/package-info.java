/** Who is who, measured: mentions of one person or body brought together in and across reports. */
@NullMarked
package org.rashomon.bench.readings.who;

import org.jspecify.annotations.NullMarked;
