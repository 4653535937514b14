/** Passages of reports as W3C Web Annotations. */
@NullMarked
package org.rashomon.views.annotations;

import org.jspecify.annotations.NullMarked;
