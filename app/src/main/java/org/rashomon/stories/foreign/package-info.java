/**
 * Names that the read reports of a story have taught, found again in reports and passages of other
 * languages: by transliteration and by the sounds that it keeps.
 */
@NullMarked
package org.rashomon.stories.foreign;

import org.jspecify.annotations.NullMarked;
