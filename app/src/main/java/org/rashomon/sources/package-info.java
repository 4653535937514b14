/** Where reports come from: paths and standard input, as bytes with a name, or a reason why not. */
@NullMarked
package org.rashomon.sources;

import org.jspecify.annotations.NullMarked;
