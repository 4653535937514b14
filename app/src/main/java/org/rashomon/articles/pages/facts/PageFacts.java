package org.rashomon.articles.pages.facts;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.articles.ArticleNode;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.pages.tree.PageTree;

/** Everything that a page says of itself in notations made for programs, collected once. */
public final class PageFacts {
  private final Document document;
  private final Tagged tagged;
  private final LinkedData data;
  private final Metas metas;
  private final List<ArticleNode> articles;
  private final List<Metadata> metadata;
  private final List<String> canonical;
  private final Site site;

  private PageFacts(Document document) {
    this.document = document;
    this.tagged = Tagged.of(document);
    this.data = LinkedData.of(tagged.all("script"));
    this.metas = Metas.of(tagged.all("meta"));
    this.articles =
        data.articles().articles().stream()
            .map(node -> new ArticleNode(node, data.articles().references()))
            .toList();
    this.metadata = articles.stream().map(ArticleNode::metadata).toList();
    this.canonical = links().stream().map(link -> link.attr("href")).toList();
    this.site = Site.of(this);
  }

  /** Collects what a page says. */
  public static PageFacts of(PageTree tree) {
    return new PageFacts(tree.document());
  }

  /** The page. */
  public Document document() {
    return document;
  }

  /** Its linked data. */
  public LinkedData data() {
    return data;
  }

  /** Its meta elements. */
  public Metas metas() {
    return metas;
  }

  /** Its script elements, in the page's order. */
  public List<Element> scripts() {
    return tagged.all("script");
  }

  /** How many figures it has. */
  public int figures() {
    return tagged.all("figure").size();
  }

  /** Its headings of the first two levels, in the page's order. */
  public List<Element> headings() {
    return tagged.all("heading");
  }

  /** The addresses that it calls canonical, as written. */
  public List<String> canonical() {
    return canonical;
  }

  /** The elements that give the canonical addresses. */
  List<Element> links() {
    return tagged.all("link").stream()
        .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
        .toList();
  }

  /** The articles of the linked data, in the page's order. */
  public List<ArticleNode> articles() {
    return articles;
  }

  /** What each of these articles says of itself. */
  public List<Metadata> metadata() {
    return metadata;
  }

  Site site() {
    return site;
  }
}
