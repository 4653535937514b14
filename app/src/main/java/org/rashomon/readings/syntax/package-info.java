/**
 * Words, lemmas, parts of speech, name labels and dependencies of a sentence, by one small ONNX
 * model.
 */
@NullMarked
package org.rashomon.readings.syntax;

import org.jspecify.annotations.NullMarked;
