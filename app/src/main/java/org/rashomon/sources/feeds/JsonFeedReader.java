package org.rashomon.sources.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.sources.markup.Base;
import org.rashomon.sources.markup.Xml;
import org.rashomon.sources.news.Json;
import tools.jackson.databind.JsonNode;

/** Reads JSON Feed 1 and 1.1. */
public final class JsonFeedReader {
  private JsonFeedReader() {}

  /** Whether a tree is a JSON Feed: its version says so, or it has items and a title. */
  public static boolean isFeed(JsonNode root) {
    return root.path("version").asString("").contains("jsonfeed.org/version/")
        && root.path("items").isArray();
  }

  /** Reads a feed; {@code address} is where it was got, empty when it is not known. */
  public static Feed read(JsonNode root, String address) {
    Optional<String> language = Json.text(root, "language");
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      items.add(item(item, address, language));
    }
    return new Feed(
        Json.text(root, "title").map(JsonFeedReader::plain),
        Json.text(root, "home_page_url").map(link -> Base.resolve(address, link)),
        language,
        people(root),
        Optional.empty(),
        items);
  }

  private static FeedItem item(JsonNode item, String address, Optional<String> language) {
    return new FeedItem(
        Json.text(item, "id"),
        Json.text(item, "title").map(JsonFeedReader::plain),
        Json.text(item, "url", "external_url")
            .or(() -> Json.text(item, "id").filter(Addresses::isWeb))
            .map(link -> Base.resolve(address, link)),
        people(item),
        Json.text(item, "date_published"),
        Json.text(item, "date_modified"),
        Json.text(item, "summary").map(JsonFeedReader::plain),
        content(item),
        Json.text(item, "language").or(() -> language),
        Optional.empty());
  }

  private static List<FeedText> content(JsonNode item) {
    return Stream.of(
            Json.text(item, "content_html")
                .map(html -> new FeedText(html, true, Optional.empty(), Optional.empty())),
            Json.text(item, "content_text").map(JsonFeedReader::plain))
        .flatMap(Optional::stream)
        .toList();
  }

  private static FeedText plain(String value) {
    return new FeedText(value, false, Optional.empty(), Optional.empty());
  }

  private static List<FeedPerson> people(JsonNode node) {
    List<FeedPerson> people = new ArrayList<>();
    for (JsonNode author : node.path("authors")) {
      Json.text(author, "name").map(FeedPerson::of).ifPresent(people::add);
    }
    if (people.isEmpty()) {
      Json.text(node.path("author"), "name")
          .flatMap(Xml::filled)
          .map(FeedPerson::of)
          .ifPresent(people::add);
    }
    return people;
  }
}
