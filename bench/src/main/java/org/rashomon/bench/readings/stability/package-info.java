/** Whether what is found keeps its id when another report comes in. */
@NullMarked
package org.rashomon.bench.readings.stability;

import org.jspecify.annotations.NullMarked;
