package org.rashomon.articles.pages.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.rashomon.articles.ArticleNode;
import org.rashomon.articles.Fact;
import org.rashomon.articles.PageKind;
import org.rashomon.articles.PageText;
import org.rashomon.articles.pages.NotAnArticle;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.PageArticle;
import org.rashomon.articles.pages.PageReading;
import org.rashomon.articles.pages.body.BodyFinder;
import org.rashomon.articles.pages.body.Candidates;
import org.rashomon.articles.pages.dates.PageDates;
import org.rashomon.articles.pages.encoding.Gzip;
import org.rashomon.articles.pages.encoding.PageDecoder;
import org.rashomon.articles.pages.facts.Authors;
import org.rashomon.articles.pages.facts.Headlines;
import org.rashomon.articles.pages.facts.Headlines.Headline;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.facts.PlainFacts;
import org.rashomon.articles.pages.kinds.KindTeller;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.PageTree;

/** Reads pages: a pure function of a page's bytes and of what is said of them. */
public final class PageReader {
  /** What a gzip may unpack to. */
  private static final int MOST_BYTES = 50_000_000;

  /** Linked data holds the text when it has this many times what the page shows. */
  private static final int TIMES = 4;

  private static final int LEAST_STATED = 60;
  private static final int BEFORE_HEADLINE = 10;

  private final PageTree tree;
  private final PageFacts facts;
  private final List<Block> blocks;
  private final Optional<Headline> title;
  private final Parts parts;

  private PageReader(PageTree tree) {
    this.tree = tree;
    this.facts = PageFacts.of(tree);
    Candidates candidates = Candidates.of(tree, facts);
    this.blocks = candidates.blocks();
    this.title = Headlines.of(facts, blocks);
    this.parts = Parts.of(blocks, title, BodyFinder.of(candidates));
  }

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
    return new PageReader(PageTree.parse(source, address)).reading();
  }

  /** When a page says it was first published, whatever kind of page it is (EDTF). */
  public static Optional<Fact> published(Page page) {
    return switch (Gzip.unpack(page.bytes(), MOST_BYTES)) {
      case Gzip.Unpacked.Broken broken -> Optional.empty();
      case Gzip.Unpacked.Whole whole -> {
        String source = PageDecoder.decode(whole.bytes(), page.type());
        yield new PageReader(PageTree.parse(source, page.address())).dates().published();
      }
    };
  }

  private PageDates dates() {
    int from = Math.max(0, parts.headline() - BEFORE_HEADLINE);
    return new PageDates(
        tree,
        facts,
        blocks.subList(from, blocks.size()),
        title.flatMap(headline -> headline.shown().stream().findFirst()),
        parts.dateline(),
        parts.body());
  }

  private PageReading reading() {
    PageKind kind = KindTeller.of(facts, blocks, parts.body());
    int words = KindTeller.words(parts.body());
    Optional<String> stated = stated(words);
    int all = stated.map(KindTeller::words).orElse(words);
    Optional<NotAnArticle> objection = KindTeller.objection(kind, all);
    return objection.isPresent()
        ? objection.get()
        : article(
            kind,
            stated
                .map(text -> Composition.stated(tree, title, text))
                .orElseGet(() -> Composition.of(tree, title, parts.body())));
  }

  /** The text as linked data holds it, where the page itself shows next to none. */
  private Optional<String> stated(int shown) {
    return facts.articles().stream()
        .map(ArticleNode::body)
        .map(body -> body.indexOf('<') >= 0 ? PageTree.text(body) : body)
        .map(body -> Parser.unescapeEntities(body, false))
        .max(Comparator.comparingInt(String::length))
        .filter(body -> KindTeller.words(body) >= Math.max(LEAST_STATED, TIMES * shown));
  }

  private PageArticle article(PageKind kind, Composition composition) {
    Beside beside = new Beside(tree.source(), facts, parts);
    PlainFacts plain = new PlainFacts(facts);
    PageDates dates = dates();
    List<Fact> authors = Authors.of(facts, parts.edges());
    List<PageText> captions = beside.captions();
    return new PageArticle(
        kind,
        title.map(Headline::fact),
        beside.standfirst(),
        authors,
        plain.publisher(),
        plain.section(),
        plain.url(),
        plain.language(),
        dates.published(),
        dates.modified(),
        beside.credits(authors),
        captions,
        composition.text(),
        composition.body());
  }
}
