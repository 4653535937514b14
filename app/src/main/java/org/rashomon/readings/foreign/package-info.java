/**
 * What rules find in a language that is not read: blocks, sentences, dates and figures with their
 * places. Nothing of it states a fact.
 */
@NullMarked
package org.rashomon.readings.foreign;

import org.jspecify.annotations.NullMarked;
