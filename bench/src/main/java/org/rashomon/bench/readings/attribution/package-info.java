/** How right attributions are: source, cue and content, indirect speech included. */
@NullMarked
package org.rashomon.bench.readings.attribution;

import org.jspecify.annotations.NullMarked;
