/** Makes the word lists that the program carries from WordNet. */
@NullMarked
package org.rashomon.bench.lexicons;

import org.jspecify.annotations.NullMarked;
