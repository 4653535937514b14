package org.rashomon.articles.pages.tree;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A run of text between the edges of block elements: a paragraph, a heading, a line of a menu.
 *
 * @param nodes its pieces of text, with the line breaks between them
 * @param zone the block element that it stands in
 * @param text as it is shown, white space folded
 * @param linked how many of its characters are links
 * @param links how many links are in it
 * @param strong how many of its characters are bold
 */
public record Block(List<Node> nodes, Zone zone, String text, int linked, int links, int strong) {

  public Block {
    nodes = List.copyOf(nodes);
  }

  /** The element it stands in. */
  public Element element() {
    return zone.element();
  }

  /** The share of its characters that are links, 0 to 1. */
  public double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }
}
