package org.rashomon.readings.quotes;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Block;
import org.rashomon.text.Span;

/** A paragraph that may hold speech. */
record Paragraph(Span span, Block.Kind kind) {

  /** The paragraphs of the blocks, cut at blank lines, in order. */
  static List<Paragraph> of(String text, List<Block> blocks) {
    List<Paragraph> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind().states() || block.kind() == Block.Kind.SUBHEAD) {
        split(text, block, all);
      }
    }
    return all;
  }

  private static void split(String text, Block block, List<Paragraph> all) {
    int start = block.span().start();
    int newlines = 0;
    for (int i = start; i < block.span().end(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        newlines++;
      } else if (!Character.isWhitespace(c)) {
        if (newlines > 1) {
          add(text, start, i, block, all);
          start = i;
        }
        newlines = 0;
      }
    }
    add(text, start, block.span().end(), block, all);
  }

  private static void add(String text, int start, int end, Block block, List<Paragraph> all) {
    Span span = new Span(start, end).trim(text);
    if (!span.isEmpty()) {
      all.add(new Paragraph(span, block.kind()));
    }
  }

  /** Whether its last character is a colon. */
  boolean announces(String text) {
    return text.charAt(span.end() - 1) == ':';
  }
}
