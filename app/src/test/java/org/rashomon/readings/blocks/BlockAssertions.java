package org.rashomon.readings.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.readings.Block;
import org.rashomon.text.Span;

/** What must hold of the blocks and sentences of any text, however broken. */
final class BlockAssertions {
  private BlockAssertions() {}

  /** Reads an article and checks order, coverage and nesting of what comes out. */
  static List<Block> assertBlocks(Article article) {
    List<Block> blocks = new BlockReader().read(article);
    int at = 0;
    for (Block block : blocks) {
      assertBlank(article.text(), at, block.span().start());
      assertTrimmed(article.text(), block.span());
      at = block.span().end();
    }
    assertBlank(article.text(), at, article.text().length());
    assertEquals(blocks, new BlockReader().read(article), "the same text read twice");
    assertSentences(article.text(), blocks);
    return blocks;
  }

  private static void assertSentences(String text, List<Block> blocks) {
    int at = 0;
    int block = 0;
    for (SentenceSpan sentence : new SentenceReader().read(text, blocks)) {
      Block home = blocks.get(sentence.block());
      assertTrue(home.span().contains(sentence.span()), () -> sentence + " is not in " + home);
      assertEquals(home.kind(), sentence.kind());
      if (sentence.block() == block) {
        assertBlank(text, Math.max(at, home.span().start()), sentence.span().start());
      }
      assertTrue(at <= sentence.span().start(), () -> sentence + " is out of order");
      assertTrimmed(text, sentence.span());
      at = sentence.span().end();
      block = sentence.block();
    }
  }

  private static void assertTrimmed(String text, Span span) {
    assertFalse(span.isEmpty(), () -> "nothing at " + span);
    assertEquals(span, span.trim(text), "white space at an end");
  }

  private static void assertBlank(String text, int from, int to) {
    assertTrue(from <= to, () -> "overlap at " + to);
    assertTrue(
        new Span(from, to).trim(text).isEmpty(),
        () -> "left out: " + text.substring(from, Math.min(to, from + 80)));
  }
}
