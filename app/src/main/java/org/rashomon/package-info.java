/** Rashomon lays the reports of one event side by side, statement by statement. */
@NullMarked
package org.rashomon;

import org.jspecify.annotations.NullMarked;
