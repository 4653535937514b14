package org.rashomon.sources.wires;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.sources.Content;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;
import org.rashomon.sources.markup.Base;
import org.rashomon.sources.markup.HtmlText;
import org.rashomon.sources.markup.Xml;
import org.rashomon.sources.markup.XmlText;
import org.rashomon.sources.news.NewsItem;

/** NewsML-G2: a news item, or a message of several, with its text as XHTML, NITF or plain. */
public final class NewsMl {
  private static final int MOST = 1_000;

  private NewsMl() {}

  /** Hands on every text of a delivery. */
  public static void unpack(Content content, Parts parts) {
    Document document = Xml.parse(XmlText.of(content.bytes(), content.type()));
    List<Element> items = Tree.outermost(document, "newsitem").toList();
    if (items.isEmpty()) {
      parts.take(
          new Unread(content.name(), "a package without a news item", "give the items themselves"));
    }
    int number = 0;
    for (Element item : items.subList(0, Math.min(MOST, items.size()))) {
      number++;
      String name = items.size() == 1 ? content.name() : content.name() + ", item " + number;
      item(name, content.id(), item, parts);
    }
    if (items.size() > MOST) {
      parts.take(
          new Unread(
              content.name(), "more than " + MOST + " items; the rest was not read", "split it"));
    }
  }

  private static void item(String name, String id, Element item, Parts parts) {
    String body = body(item);
    String status = qcode(item, "pubstatus");
    if (status.contains("canceled") || status.contains("withheld")) {
      parts.take(new Unread(name, "an item that its agency has " + status, "leave it out"));
    } else if (body.isBlank()) {
      parts.take(new Unread(name, "an item with no text", "give the text items"));
    } else {
      parts.take(article(item, body).content(name, id));
    }
  }

  private static NewsItem article(Element item, String body) {
    return new NewsItem(
        Tree.text(item, "headline").or(() -> Tree.text(item, "hl1")),
        body,
        Tree.first(item, "link").map(link -> link.attr("href")).filter(a -> a.startsWith("http")),
        publisher(item),
        authors(item),
        Tree.text(item, "firstcreated")
            .or(() -> Tree.text(item, "contentcreated"))
            .or(() -> Tree.text(item, "versioncreated")),
        Tree.text(item, "versioncreated"),
        Tree.first(item, "language")
            .flatMap(e -> Xml.attribute(e, "tag"))
            .or(() -> Base.language(item)),
        Tree.text(item, "creditline").or(() -> publisher(item)));
  }

  private static Optional<String> publisher(Element item) {
    return Tree.first(item, "provider")
        .flatMap(e -> Tree.text(e, "name").or(() -> Xml.attribute(e, "literal")).or(() -> local(e)))
        .or(() -> Tree.first(item, "copyrightholder").flatMap(e -> Tree.text(e, "name")));
  }

  private static List<String> authors(Element item) {
    return Tree.text(item, "by")
        .map(by -> List.of(by.replaceFirst("(?i)^by\\s+", "")))
        .orElseGet(
            () ->
                Tree.all(item, "creator")
                    .flatMap(e -> Tree.text(e, "name").stream())
                    .distinct()
                    .toList());
  }

  private static String body(Element item) {
    return Stream.of("inlinexml", "inlinedata")
        .flatMap(kind -> Tree.all(item, kind))
        .map(NewsMl::content)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String content(Element inline) {
    Optional<Element> text =
        Tree.first(inline, "body.content").or(() -> Tree.first(inline, "body"));
    if (text.isPresent()) {
      return HtmlText.of(text.get());
    }
    return inline.attr("contenttype").contains("html")
        ? HtmlText.of(inline.wholeText())
        : inline.children().isEmpty() ? inline.wholeText().strip() : HtmlText.of(inline);
  }

  private static Optional<String> local(Element element) {
    return Xml.attribute(element, "qcode").map(code -> code.substring(code.indexOf(':') + 1));
  }

  private static String qcode(Element item, String name) {
    return Tree.first(item, name).flatMap(NewsMl::local).orElse("");
  }
}
