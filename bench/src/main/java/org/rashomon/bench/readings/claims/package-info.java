/** How right the answers to who, what, when, where, why and how are, beside Giveme5W1H's. */
@NullMarked
package org.rashomon.bench.readings.claims;

import org.jspecify.annotations.NullMarked;
