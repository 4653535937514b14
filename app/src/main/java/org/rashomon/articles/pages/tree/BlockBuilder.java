package org.rashomon.articles.pages.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A block as it grows. */
final class BlockBuilder {
  private final Zone zone;
  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int strong;

  BlockBuilder(Zone zone) {
    this.zone = zone;
  }

  void add(TextNode node, boolean isLinked, boolean isStrong) {
    int before = text.length();
    Folding.append(node.getWholeText(), text);
    nodes.add(node);
    linked += isLinked ? text.length() - before : 0;
    strong += isStrong ? text.length() - before : 0;
  }

  void link() {
    links++;
  }

  void lineBreak(Element element) {
    Folding.lineBreak(text);
    nodes.add(element);
  }

  /** Whether it ends with a line break: a second one ends the block. */
  boolean isBroken() {
    int length = text.length();
    return length > 0 && text.charAt(length - 1) == '\n';
  }

  /** The block; none when nothing in it can be seen. */
  Optional<Block> build() {
    String shown = text.toString().strip();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(nodes, zone, shown, linked, links, strong));
  }
}
