/** Measures the program: how right it is and how fast. */
@NullMarked
package org.rashomon.bench;

import org.jspecify.annotations.NullMarked;
