package org.rashomon.bench.readings.who;

import org.rashomon.text.Span;

/**
 * A mention that a reader found and put with others.
 *
 * @param report index of its report in the story
 * @param span its words
 * @param head a character of its head word
 * @param cluster those of one cluster are held to mean one person or body
 */
record Predicted(int report, Span span, int head, int cluster) {

  /** A mention whose head is its last word; a full stop after it is none. */
  static Predicted headLast(int report, Span span, String text, int cluster) {
    int head = span.end() - 1;
    while (head > span.start() && !Character.isLetterOrDigit(text.charAt(head))) {
      head--;
    }
    return new Predicted(report, span, head, cluster);
  }
}
