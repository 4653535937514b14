/** How rightly feeds and archives are read. */
@NullMarked
package org.rashomon.bench.readings.feeds;

import org.jspecify.annotations.NullMarked;
