package org.rashomon.readings.quotes;

import java.util.List;
import org.rashomon.text.Span;

/**
 * A stretch between an opening and a closing mark.
 *
 * @param span marks included
 * @param parts the words without the marks, one part for each paragraph it runs through
 * @param paragraph index of the paragraph it begins in
 * @param last index of the paragraph it ends in
 */
record Quoted(Span span, List<Span> parts, int paragraph, int last) {
  Quoted {
    parts = List.copyOf(parts);
  }
}
