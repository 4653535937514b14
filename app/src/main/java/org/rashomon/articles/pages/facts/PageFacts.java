package org.rashomon.articles.pages.facts;

import java.util.List;
import org.jsoup.nodes.Document;
import org.rashomon.articles.ArticleNode;
import org.rashomon.articles.pages.tree.PageTree;

/**
 * Everything that a page says of itself in notations made for programs.
 *
 * @param document the page
 * @param data its linked data
 * @param metas its meta elements
 */
public record PageFacts(Document document, LinkedData data, Metas metas) {

  /** Collects what a page says. */
  public static PageFacts of(PageTree tree) {
    Document document = tree.document();
    return new PageFacts(document, LinkedData.of(document), Metas.of(document));
  }

  /** The articles of the linked data, in the page's order. */
  public List<ArticleNode> articles() {
    return data.articles().articles().stream()
        .map(node -> new ArticleNode(node, data.articles().references()))
        .toList();
  }
}
