package org.rashomon.articles.pages.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a page into blocks, in the order of the page. */
public final class BlockWalk {
  /** More than any page of news has; what comes behind is not looked at. */
  private static final int MOST_BLOCKS = 50_000;

  private final List<Block> blocks = new ArrayList<>();
  private BlockBuilder open;
  private int links;
  private int strongs;

  private BlockWalk(Zone body) {
    this.open = new BlockBuilder(body);
  }

  /** All blocks with text that the page could show. */
  public static List<Block> of(PageTree tree) {
    Zone body = Zone.body(tree.document().body());
    BlockWalk walk = new BlockWalk(body);
    walk.children(body);
    walk.close(body);
    return walk.blocks;
  }

  private void children(Zone zone) {
    for (Node child : zone.element().childNodes()) {
      visit(child, zone);
    }
  }

  private void visit(Node node, Zone zone) {
    if (node instanceof TextNode text) {
      open.add(text, links > 0, strongs > 0);
    } else if (node instanceof Element element && !Tags.isSilent(element)) {
      element(element, zone);
    }
  }

  private void element(Element element, Zone zone) {
    if (Tags.isBreak(element)) {
      if (open.isBroken()) {
        close(zone);
      } else {
        open.lineBreak(element);
      }
    } else if (Tags.isInline(element)) {
      inline(element, zone);
    } else {
      close(zone);
      Zone inside = zone.inside(element);
      open = new BlockBuilder(inside);
      children(inside);
      close(zone);
    }
  }

  /** An inline element does not end a block; what it holds may. */
  private void inline(Element element, Zone zone) {
    boolean isLink = element.normalName().equals("a") && element.hasAttr("href");
    boolean isStrong = element.normalName().equals("b") || element.normalName().equals("strong");
    links += isLink ? 1 : 0;
    strongs += isStrong ? 1 : 0;
    if (isLink) {
      open.link();
    }
    for (Node child : element.childNodes()) {
      visit(child, zone);
    }
    links -= isLink ? 1 : 0;
    strongs -= isStrong ? 1 : 0;
  }

  private void close(Zone next) {
    if (blocks.size() < MOST_BLOCKS) {
      open.build().ifPresent(blocks::add);
    }
    open = new BlockBuilder(next);
  }
}
