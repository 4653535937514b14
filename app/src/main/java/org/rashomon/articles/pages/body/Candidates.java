package org.rashomon.articles.pages.body;

import java.util.List;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.BlockWalk;
import org.rashomon.articles.pages.tree.PageTree;

/**
 * The blocks of a page and what describes each.
 *
 * @param blocks in the page's order
 * @param rows one for each block; the same places mean the same in every page
 */
public record Candidates(List<Block> blocks, List<double[]> rows) {

  public Candidates {
    blocks = List.copyOf(blocks);
    rows = List.copyOf(rows);
  }

  /** All blocks that a page could show. */
  public static Candidates of(PageTree tree, PageFacts facts) {
    List<Block> blocks = BlockWalk.of(tree);
    return new Candidates(blocks, BlockFeatures.of(blocks, Said.of(facts)));
  }
}
