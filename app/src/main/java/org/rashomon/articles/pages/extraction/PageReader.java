package org.rashomon.articles.pages.extraction;

import java.util.List;
import java.util.Optional;
import org.rashomon.articles.ArticleNode;
import org.rashomon.articles.Fact;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.PageKind;
import org.rashomon.articles.pages.NotAnArticle;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.PageArticle;
import org.rashomon.articles.pages.PageReading;
import org.rashomon.articles.pages.body.BodyFinder;
import org.rashomon.articles.pages.encoding.Gzip;
import org.rashomon.articles.pages.encoding.PageDecoder;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.BlockWalk;
import org.rashomon.articles.pages.tree.PageTree;
import org.rashomon.articles.pages.tree.TextBuilder;

/** Reads pages: a pure function of a page's bytes and of what is said of them. */
public final class PageReader {
  /** What a gzip may unpack to. */
  private static final int MOST_BYTES = 50_000_000;

  private PageReader() {}

  /** The article of a page, or why there is none; no page is too broken for an answer. */
  public static PageReading read(Page page) {
    return switch (Gzip.unpack(page.bytes(), MOST_BYTES)) {
      case Gzip.Unpacked.Broken broken ->
          new NotAnArticle(PageKind.EMPTY, broken.reason(), broken.wayOut());
      case Gzip.Unpacked.Whole whole ->
          read(PageDecoder.decode(whole.bytes(), page.type()), page.address());
    };
  }

  /** The same of a page whose characters are known. */
  public static PageReading read(String source, Optional<String> address) {
    PageTree tree = PageTree.parse(source, address);
    List<Block> body = BodyFinder.of(BlockWalk.of(tree));
    if (body.isEmpty()) {
      return new NotAnArticle(
          PageKind.EMPTY, "a page without an article's text", "save the article's own page");
    }
    return article(tree, PageFacts.of(tree), body);
  }

  private static PageArticle article(PageTree tree, PageFacts facts, List<Block> body) {
    Metadata metadata =
        facts.articles().stream().findFirst().map(ArticleNode::metadata).orElse(Metadata.NONE);
    TextBuilder text = new TextBuilder(tree.source());
    for (Block block : body) {
      text.joint(text.length() == 0 ? "" : "\n\n");
      text.add(block);
    }
    return new PageArticle(
        PageKind.ARTICLE,
        metadata.headline().map(h -> new Fact(h, "json-ld headline")),
        facts.metas().first("og:description", "description"),
        metadata.authors().stream().map(a -> new Fact(a, "json-ld author")).toList(),
        facts.metas().first("og:site_name"),
        facts.metas().first("article:section"),
        facts.metas().first("og:url"),
        facts.metas().first("og:locale"),
        metadata.published().edtf().map(d -> new Fact(d, "json-ld datePublished")),
        facts.metas().first("article:modified_time"),
        List.of(),
        List.of(),
        text.build(),
        0);
  }
}
