package org.rashomon.articles.pages.dates;

import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.articles.Fact;
import org.rashomon.articles.pages.facts.PageFacts;
import tools.jackson.databind.JsonNode;

/** Dates that a page states for programs: linked data and meta elements. */
final class StatedDates {
  private static final String[] FIRST = {"article:published_time"};

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "article.published",
    "article:published_date",
    "article:publicationdate",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "publish_time",
    "published_time",
    "published-date",
    "published_date",
    "publication_date",
    "publication-date",
    "publicationdate",
    "date.issued",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date.publication",
    "dcterms.created",
    "dc.date.created",
    "dc.created",
    "dcterms.date",
    "dc.date",
    "citation_publication_date",
    "citation_date",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "og:pubdate",
    "og:publish_date",
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
    "datecreated", "date_created", "creation_date", "created", "ptime", "time", "timestamp"
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
  private final boolean monthFirst;

  StatedDates(PageFacts facts, boolean monthFirst) {
    this.facts = facts;
    this.monthFirst = monthFirst;
  }

  /** Of two first publications the first; of the other names the first that has a day. */
  Optional<Fact> published() {
    Optional<Fact> linked = linked("datePublished");
    return linked
        .flatMap(first -> meta(FIRST).filter(other -> isEarlier(other, first)))
        .or(() -> linked)
        .or(() -> meta(PUBLISHED));
  }

  private static boolean isEarlier(Fact one, Fact other) {
    return WrittenDates.day(one.value()).isBefore(WrittenDates.day(other.value()));
  }

  Optional<Fact> created() {
    return linked("dateCreated").or(() -> meta(DOUBTFUL));
  }

  Optional<Fact> uploaded() {
    return linked("uploadDate");
  }

  Optional<Fact> modified() {
    return linked("dateModified").or(() -> meta(MODIFIED));
  }

  private Optional<Fact> meta(String[] names) {
    return facts
        .metas()
        .all(names)
        .flatMap(
            fact ->
                WrittenDates.edtf(fact.value(), monthFirst)
                    .map(date -> new Fact(date, fact.from()))
                    .stream())
        .findFirst();
  }

  /** In the article of the linked data, else in any object of it. */
  private Optional<Fact> linked(String property) {
    Stream<JsonNode> articles = facts.data().articles().articles().stream();
    return Stream.concat(articles, facts.data().pages().stream())
        .map(node -> node.path(property))
        .filter(JsonNode::isString)
        .flatMap(node -> WrittenDates.edtf(node.stringValue(), monthFirst).stream())
        .findFirst()
        .map(date -> new Fact(date, "json-ld " + property));
  }
}
