package org.rashomon.sources.wires;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.sources.Content;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;
import org.rashomon.sources.markup.HtmlText;
import org.rashomon.sources.news.Json;
import org.rashomon.sources.news.NewsItem;
import tools.jackson.databind.JsonNode;

/** IPTC ninjs, versions 1 and 2: one item, a list of items, or the items associated with one. */
public final class Ninjs {
  private static final int MOST = 1_000;

  private Ninjs() {}

  /** Whether a tree is ninjs: an item with an identity and a headline or a body of its kind. */
  public static boolean isNews(JsonNode root) {
    JsonNode item = root.isArray() ? root.path(0) : root;
    boolean isItem = item.has("uri") && !item.has("@context") && !item.has("@type");
    return isItem
        && Stream.of(
                "body_text",
                "body_html",
                "body_xhtml",
                "bodies",
                "headline",
                "headlines",
                "versioncreated",
                "versionCreated",
                "pubstatus",
                "pubStatus")
            .anyMatch(item::has);
  }

  /** Hands on every text of a delivery. */
  public static void unpack(Content content, JsonNode root, Parts parts) {
    if (!root.isArray()) {
      item(content.name(), content.id(), root, parts);
      return;
    }
    int number = 0;
    for (JsonNode item : root) {
      if (++number > MOST) {
        parts.take(
            new Unread(
                content.name(), "more than " + MOST + " items; the rest was not read", "split it"));
        return;
      }
      item(content.name() + ", item " + number, content.id(), item, parts);
    }
  }

  private static void item(String name, String id, JsonNode item, Parts parts) {
    String body = body(item);
    String status = Json.text(item, "pubstatus", "pubStatus").orElse("usable");
    if (status.equals("canceled") || status.equals("withheld")) {
      parts.take(new Unread(name, "an item that its agency has " + status, "leave it out"));
    } else if (body.isBlank()) {
      String type = Json.text(item, "type").orElse("text");
      String kind = type.equals("text") ? "an item with no text" : "a " + type + ", not a text";
      parts.take(new Unread(name, kind, "give the text items"));
    } else {
      parts.take(article(item, body).content(name, id));
    }
  }

  private static NewsItem article(JsonNode item, String body) {
    return new NewsItem(
        headline(item),
        body,
        Json.text(item, "uri", "canonicalurl").filter(uri -> uri.startsWith("http")),
        Json.text(item, "source", "copyrightholder", "copyrightHolder")
            .or(() -> first(item, List.of("infosources", "infoSources", "organisations"))),
        authors(item),
        Json.text(item, "firstcreated", "firstCreated", "versioncreated", "versionCreated"),
        Json.text(item, "versioncreated", "versionCreated", "contentModified"),
        Json.text(item, "language"),
        Json.text(item, "creditline", "source", "copyrightholder", "copyrightHolder"));
  }

  private static Optional<String> headline(JsonNode item) {
    return Json.text(item, "headline")
        .or(() -> values(item.path("headlines")).findFirst())
        .or(() -> Json.text(item, "title"))
        .map(HtmlText::of);
  }

  private static List<String> authors(JsonNode item) {
    List<String> authors = new ArrayList<>();
    Json.text(item, "byline").map(by -> by.replaceFirst("(?i)^by\\s+", "")).ifPresent(authors::add);
    if (authors.isEmpty()) {
      item.path("people")
          .valueStream()
          .filter(person -> person.path("rel").asString("").contains("author"))
          .flatMap(person -> Json.text(person, "name").stream())
          .forEach(authors::add);
    }
    return authors;
  }

  private static String body(JsonNode item) {
    return Json.text(item, "body_text")
        .or(() -> Json.text(item, "body_html", "body_xhtml").map(HtmlText::of))
        .or(() -> values(item.path("bodies")).map(HtmlText::of).findFirst())
        .orElse("");
  }

  private static Stream<String> values(JsonNode list) {
    return list.valueStream().flatMap(each -> Json.text(each, "value").stream());
  }

  private static Optional<String> first(JsonNode item, List<String> lists) {
    return lists.stream()
        .flatMap(list -> item.path(list).valueStream())
        .flatMap(each -> Json.text(each, "name").stream())
        .findFirst();
  }
}
