package org.rashomon.readings.blocks;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.readings.Block;
import org.rashomon.text.Span;

/**
 * Cuts the blocks that hold sentences into them. A sentence never reaches over the end of its
 * block; one that is too long for the readers after this is cut at a clause.
 */
public final class SentenceReader {

  /**
   * The sentences of a text in order.
   *
   * @param blocks of the same text, ordered and disjoint
   */
  public List<SentenceSpan> read(String text, List<Block> blocks) {
    List<SentenceSpan> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (holdsSentences(block.kind())) {
        for (Span sentence : sentences(text, block.span())) {
          sentences.add(new SentenceSpan(i, block.kind(), sentence));
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static boolean holdsSentences(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE, PROSE, SUBHEAD, CAPTION, LIST -> true;
      case CREDIT, DATELINE, FURNITURE, FOREIGN -> false;
    };
  }

  private static List<Span> sentences(String text, Span block) {
    List<Span> found = new ArrayList<>();
    Boundaries boundaries = new Boundaries(text, block);
    int start = block.start();
    while (start < block.end()) {
      int end = boundaries.after(start);
      Span sentence = new Span(start, end).trim(text);
      if (!sentence.isEmpty()) {
        Clauses.cut(text, sentence, found);
      }
      start = end;
    }
    return found;
  }
}
