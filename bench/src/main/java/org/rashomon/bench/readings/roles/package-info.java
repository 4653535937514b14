/** How well roles of persons are read: on labels of our own, in two halves. */
@NullMarked
package org.rashomon.bench.readings.roles;

import org.jspecify.annotations.NullMarked;
