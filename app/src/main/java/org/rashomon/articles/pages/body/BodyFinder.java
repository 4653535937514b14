package org.rashomon.articles.pages.body;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.Hint;

/** Picks the blocks that are the article's text. */
public final class BodyFinder {
  private static final double LEAST = 0.5;
  private static final double DOUBTFUL = 0.2;

  /** Characters; the briefest news has more. */
  private static final int SHORT = 120;

  private BodyFinder() {}

  /** The blocks of the text, in the page's order. */
  public static List<Block> of(Candidates candidates) {
    return of(candidates, Forest.shipped());
  }

  /** The same by other trees; where they find next to nothing, what is likeliest counts. */
  public static List<Block> of(Candidates candidates, Forest forest) {
    double[] odds = forest.probabilities(candidates.rows());
    List<Block> body = above(candidates.blocks(), odds, LEAST);
    return length(body) < SHORT ? above(candidates.blocks(), odds, DOUBTFUL) : body;
  }

  private static List<Block> above(List<Block> blocks, double[] odds, double least) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      if (odds[i] >= least && !isOffer(blocks.get(i))) {
        body.add(blocks.get(i));
      }
    }
    return body;
  }

  /**
   * An offer of letters or subscriptions: by the words it begins with and by its element's name.
   */
  private static boolean isOffer(Block block) {
    boolean isNamed =
        block.zone().own().has(Hint.NEWSLETTER)
            || block.zone().parent().map(zone -> zone.own().has(Hint.NEWSLETTER)).orElse(false);
    return isNamed && Phrases.isOffer(block.text());
  }

  private static int length(List<Block> body) {
    return body.stream().mapToInt(block -> block.text().length()).sum();
  }
}
