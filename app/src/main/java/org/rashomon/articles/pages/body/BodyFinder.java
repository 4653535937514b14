package org.rashomon.articles.pages.body;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.Hint;

/** Picks the blocks that are the article's text. */
public final class BodyFinder {
  private BodyFinder() {}

  /** The blocks of the text, in the page's order. */
  public static List<Block> of(List<Block> blocks) {
    List<Block> body = new ArrayList<>();
    for (Block block : blocks) {
      boolean isProse = block.text().length() >= 80 && block.linkDensity() < 0.3;
      boolean isElsewhere =
          block.zone().own().has(Hint.COMMENT) || block.zone().own().has(Hint.CAPTION);
      if (isProse && !isElsewhere && !block.zone().isHidden()) {
        body.add(block);
      }
    }
    return body;
  }
}
