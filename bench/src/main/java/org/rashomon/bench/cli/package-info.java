/** The command line of the bench. */
@NullMarked
package org.rashomon.bench.cli;

import org.jspecify.annotations.NullMarked;
