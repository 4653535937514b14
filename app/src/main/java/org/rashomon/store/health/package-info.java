/** Whether a library is sound, and what can be mended. */
@NullMarked
package org.rashomon.store.health;

import org.jspecify.annotations.NullMarked;
