/** The program that is measured: from files to a collation. */
@NullMarked
package org.rashomon.bench.engine;

import org.jspecify.annotations.NullMarked;
