/** Events with their reports and with what a careful reader finds in them. */
@NullMarked
package org.rashomon.bench.gold;

import org.jspecify.annotations.NullMarked;
