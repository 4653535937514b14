/** Times, measured on TimeML corpora beside SUTime and HeidelTime as TempEval-3 measured them. */
@NullMarked
package org.rashomon.bench.readings.times;

import org.jspecify.annotations.NullMarked;
