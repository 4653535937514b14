package org.rashomon.readings.blocks;

import org.rashomon.readings.Block;
import org.rashomon.text.Span;

/**
 * Where a sentence stands.
 *
 * @param block index of its block
 * @param kind the kind of its block
 * @param span from its first to after its last character
 */
public record SentenceSpan(int block, Block.Kind kind, Span span) {}
