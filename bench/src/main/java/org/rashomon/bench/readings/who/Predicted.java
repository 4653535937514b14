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
record Predicted(int report, Span span, int head, int cluster) {}
