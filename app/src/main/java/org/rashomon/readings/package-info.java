/**
 * What a careful reader marks in one report, as data: blocks, sentences, names, figures, times,
 * quotations, attributions, roles, claims. A reading points at characters; it holds no algorithm.
 */
@NullMarked
package org.rashomon.readings;

import org.jspecify.annotations.NullMarked;
