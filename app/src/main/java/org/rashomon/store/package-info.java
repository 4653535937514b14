/**
 * What is kept: one SQLite file with everything taken in and made of it, and a log of sketches
 * beside it.
 */
@NullMarked
package org.rashomon.store;

import org.jspecify.annotations.NullMarked;
