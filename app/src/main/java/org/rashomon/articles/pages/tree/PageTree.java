package org.rashomon.articles.pages.tree;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page as its parser understands it; nothing in it is run or fetched.
 *
 * @param source the page's characters
 * @param document the tree, which knows where in the source each of its nodes stands
 */
public record PageTree(String source, Document document) {
  /** Browsers stop at 512, too; deeper elements stay, flattened. */
  private static final int DEEPEST = 512;

  /** The text of a piece of HTML, each block on a line. */
  public static String text(String piece) {
    List<Block> blocks = BlockWalk.of(parse(piece, Optional.empty()));
    return String.join("\n", blocks.stream().map(Block::text).toList());
  }

  /**
   * Parses by the rules of HTML, whatever the characters are.
   *
   * @param address against which the page's addresses are resolved
   */
  public static PageTree parse(String source, Optional<String> address) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    return new PageTree(source, parser.parseInput(source, address.orElse("")));
  }
}
