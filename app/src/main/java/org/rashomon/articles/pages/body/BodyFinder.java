package org.rashomon.articles.pages.body;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.pages.tree.Block;

/** Picks the blocks that are the article's text. */
public final class BodyFinder {
  private static final double LEAST = 0.5;

  private BodyFinder() {}

  /** The blocks of the text, in the page's order. */
  public static List<Block> of(Candidates candidates) {
    return of(candidates, Forest.shipped());
  }

  /** The same by other trees. */
  public static List<Block> of(Candidates candidates, Forest forest) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < candidates.blocks().size(); i++) {
      if (forest.probability(candidates.rows().get(i)) >= LEAST) {
        body.add(candidates.blocks().get(i));
      }
    }
    return body;
  }
}
