package org.rashomon.readings.blocks;

import org.rashomon.text.Span;

/**
 * A line that is not blank.
 *
 * @param span its characters without the white space around them
 * @param gap whether a blank line, or the beginning of the text, stands before it
 */
record Line(Span span, boolean gap) {

  int length() {
    return span.length();
  }
}
