package org.rashomon.sources.feeds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.sources.markup.Base;
import org.rashomon.sources.markup.Vocabulary;
import org.rashomon.sources.markup.Xml;
import org.rashomon.sources.markup.XmlText;

/**
 * Reads RSS 0.90 to 2.0, RDF and Atom 0.3 and 1.0 by what their elements mean, whatever order,
 * prefix or version stands there.
 */
public final class FeedReader {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> TOLD = Set.of("description", "summary");
  private static final List<String> OTHER_SUMMARIES =
      List.of("dc:description", "itunes:summary", "media:description");
  private static final List<String> WHOLE =
      List.of("content:encoded", "content", "xhtml:body", "body", "fullitem");
  private static final List<String> AUTHORS =
      List.of("author", "dc:creator", "dc:author", "itunes:author", "managingeditor");

  private FeedReader() {}

  /**
   * Reads a feed; one without items is a feed too.
   *
   * @param type the Content-Type that came with it
   * @param address where it was got, empty when it is not known
   */
  public static Feed read(byte[] bytes, Optional<String> type, String address) {
    return read(Xml.parse(XmlText.of(bytes, type)), address);
  }

  private static Feed read(Document document, String address) {
    List<Element> items = document.stream().filter(FeedReader::isItem).toList();
    Fields feed = new Fields(channel(document), address);
    Optional<String> language =
        feed.value(List.of("language", "dc:language")).or(() -> Base.language(feed.parent()));
    return new Feed(
        feed.text(List.of("title", "dc:title")),
        feed.link(),
        language,
        feed.people(AUTHORS),
        feed.value(
            List.of(
                "updated", "modified", "lastbuilddate", "dcterms:modified", "pubdate", "dc:date")),
        items.stream().map(item -> item(new Fields(item, address), language)).toList());
  }

  /** Where the feed tells of itself: its channel, else its outermost element. */
  private static Element channel(Document document) {
    return document.stream()
        .filter(element -> Vocabulary.name(element).equals("channel"))
        .findFirst()
        .or(() -> Xml.root(document))
        .orElse(document);
  }

  /** An item inside another one belongs to it. */
  private static boolean isItem(Element element) {
    return ITEMS.contains(Vocabulary.name(element))
        && element.parents().stream().noneMatch(p -> ITEMS.contains(Vocabulary.name(p)));
  }

  private static FeedItem item(Fields item, Optional<String> language) {
    return new FeedItem(
        id(item),
        item.text(List.of("title", "dc:title", "media:title")),
        item.link(),
        item.people(AUTHORS),
        item.value(
            List.of(
                "pubdate",
                "published",
                "issued",
                "dcterms:issued",
                "dc:date",
                "created",
                "dcterms:created")),
        item.value(List.of("updated", "modified", "dcterms:modified", "dc:date")),
        summary(item),
        content(item),
        item.value(List.of("dc:language", "language"))
            .or(() -> Base.language(item.parent()))
            .or(() -> language),
        source(item));
  }

  private static Optional<String> id(Fields item) {
    return item.value(List.of("id", "guid", "dc:identifier"))
        .map(id -> id.startsWith("/") ? Base.resolve(item.parent(), id, item.document()) : id)
        .or(() -> Xml.attribute(item.parent(), "rdf:about"));
  }

  /** What is told first of an item; its text stands in for it. */
  private static Optional<FeedText> summary(Fields item) {
    return told(item)
        .findFirst()
        .or(() -> item.text(OTHER_SUMMARIES))
        .or(() -> item.text(WHOLE))
        .or(() -> ofGroup(item));
  }

  /** The text; where there are a description and a summary, the second of them. */
  private static List<FeedText> content(Fields item) {
    return Stream.concat(item.texts(WHOLE).stream(), told(item).skip(1)).toList();
  }

  private static Optional<FeedText> ofGroup(Fields item) {
    return item.named(List.of("media:group"))
        .flatMap(group -> new Fields(group, item.document()).text(OTHER_SUMMARIES).stream())
        .findFirst();
  }

  private static Stream<FeedText> told(Fields item) {
    return item.parent().children().stream()
        .filter(element -> TOLD.contains(Vocabulary.name(element)))
        .flatMap(element -> new TextConstruct(element, item.document()).read().stream());
  }

  private static Optional<String> source(Fields item) {
    return item.named(List.of("source"))
        .flatMap(
            source ->
                new Fields(source, "")
                        .text(List.of("title"))
                        .map(FeedText::plain)
                        .or(() -> Xml.filled(source.ownText()))
                        .stream())
        .findFirst();
  }
}
