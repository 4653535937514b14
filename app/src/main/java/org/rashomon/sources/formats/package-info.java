/** Tells by its content what an input is, and has it taken apart. */
@NullMarked
package org.rashomon.sources.formats;

import org.jspecify.annotations.NullMarked;
