/** What words mean to one another, from WordNet. */
@NullMarked
package org.rashomon.readings.lexicon;

import org.jspecify.annotations.NullMarked;
