/**
 * Reports changed by rule, so that what has to be found is known without a reader (metamorphic
 * testing, Chen et al. 1998): one fact is changed and has to be reported, or the wording is and
 * nothing has to be. This root holds what a change is; {@code changes} makes them, {@code cases}
 * tries them.
 */
@NullMarked
package org.rashomon.bench.metamorphic;

import org.jspecify.annotations.NullMarked;
