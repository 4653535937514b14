/** Reports in which others labelled who is said to have said what (PolNeAR). */
@NullMarked
package org.rashomon.bench.readings.polnear;

import org.jspecify.annotations.NullMarked;
