/**
 * Text as publishers leave it: told apart into prose, headline, caption, credit, furniture and
 * foreign passages, and cut into sentences.
 */
@NullMarked
package org.rashomon.readings.blocks;

import org.jspecify.annotations.NullMarked;
