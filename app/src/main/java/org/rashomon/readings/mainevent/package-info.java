/** What a report is about: who did what, when, where, why and how. */
@NullMarked
package org.rashomon.readings.mainevent;

import org.jspecify.annotations.NullMarked;
