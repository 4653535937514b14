package org.rashomon.articles.pages.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.articles.Fact;
import org.rashomon.articles.PublicationDates;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.tree.Block;
import tools.jackson.databind.JsonNode;

/** First publication and last change, by the first place that says so, the surest places first. */
public final class PageDates {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "published_time",
    "published-date",
    "publication_date",
    "publication-date",
    "publicationdate",
    "date.issued",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.created",
    "dcterms.date",
    "dc.date",
    "citation_publication_date",
    "citation_date",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "originalpublicationdate",
    "displaydate",
    "article_date_original",
    "article:post_date",
    "date_published",
    "rnews:datepublished",
    "dateposted",
    "release_date",
    "vr:published_time",
    "shareaholic:article_published_time",
    "date"
  };

  /** Names under which some pages give the day, and some anything else. */
  private static final String[] DOUBTFUL = {
    "datecreated", "creation_date", "created", "ptime", "time", "timestamp"
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "dc.date.modified",
    "revised",
    "updated_time",
    "article:modified",
    "lastmodified",
    "modificationdate"
  };

  private final PageFacts facts;
  private final List<Block> blocks;
  private final boolean monthFirst;

  /**
   * @param blocks of the page, in its order
   * @param headline where the headline stands among them; 0 where it is unknown
   */
  public PageDates(PageFacts facts, List<Block> blocks, int headline) {
    this.facts = facts;
    this.blocks = blocks.subList(Math.min(headline, blocks.size()), blocks.size());
    this.monthFirst = isMonthFirst(facts.document());
  }

  /** First publication (EDTF). */
  public Optional<Fact> published() {
    return first(
        List.of(
            () -> linked("datePublished"),
            () -> meta(PUBLISHED),
            () -> new ShownDates(facts.document(), monthFirst).marked(),
            () -> AddressDates.of(facts),
            () -> linked("dateCreated"),
            () -> meta(DOUBTFUL),
            () -> new ShownDates(facts.document(), monthFirst).times(),
            () -> new TextDates(blocks, monthFirst).published(),
            () -> linked("uploadDate"),
            () -> linked("dateModified"),
            () -> meta(MODIFIED)));
  }

  /** Last change (EDTF), where the page tells it. */
  public Optional<Fact> modified() {
    return first(List.of(() -> linked("dateModified"), () -> meta(MODIFIED)));
  }

  private static Optional<Fact> first(List<Supplier<Optional<Fact>>> places) {
    return places.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<Fact> meta(String[] names) {
    return facts
        .metas()
        .all(names)
        .flatMap(fact -> edtf(fact.value(), monthFirst).map(d -> new Fact(d, fact.from())).stream())
        .findFirst();
  }

  /** In the article of the linked data, else in any object of it. */
  private Optional<Fact> linked(String property) {
    Stream<JsonNode> articles = facts.data().articles().articles().stream();
    return Stream.concat(articles, facts.data().pages().stream())
        .map(node -> node.path(property))
        .filter(JsonNode::isString)
        .flatMap(node -> edtf(node.stringValue(), monthFirst).stream())
        .findFirst()
        .map(date -> new Fact(date, "json-ld " + property));
  }

  /** A value of metadata: a machine's notation with its time, else the first day in it. */
  static Optional<String> edtf(String value, boolean monthFirst) {
    return PublicationDates.edtf(value)
        .filter(date -> date.length() >= 10)
        .filter(PageDates::isPlausible)
        .or(() -> DateText.first(value, monthFirst).map(Object::toString));
  }

  private static boolean isPlausible(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    return year >= 1990 && year < 2100;
  }

  /** In the United States, Canada and the Philippines, as the page's language says. */
  private static boolean isMonthFirst(Document document) {
    Element html = document.selectFirst("html");
    String language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
    return language.isEmpty()
        || language.equals("en")
        || language.startsWith("en-us")
        || language.startsWith("en_us");
  }
}
