/** How surely languages are told apart. */
@NullMarked
package org.rashomon.bench.readings.languages;

import org.jspecify.annotations.NullMarked;
