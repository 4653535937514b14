package org.rashomon.sources.wires;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.sources.Content;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;
import org.rashomon.sources.markup.HtmlText;
import org.rashomon.sources.markup.Xml;
import org.rashomon.sources.markup.XmlText;
import org.rashomon.sources.news.NewsItem;

/** NITF, the elder form of an agency's text. */
public final class Nitf {
  private Nitf() {}

  /** Hands on the text of a document. */
  public static void unpack(Content content, Parts parts) {
    Document document = Xml.parse(XmlText.of(content.bytes(), content.type()));
    String body = Tree.first(document, "body.content").map(HtmlText::of).orElse("");
    if (body.isBlank()) {
      parts.take(new Unread(content.name(), "an item with no text", "give the text items"));
    } else {
      parts.take(article(document, body).content(content.name(), content.id()));
    }
  }

  private static NewsItem article(Document document, String body) {
    return new NewsItem(
        Tree.text(document, "hl1").or(() -> Tree.text(document, "title")),
        body,
        Optional.empty(),
        Tree.text(document, "distributor"),
        Tree.all(document, "byline")
            .flatMap(e -> Tree.text(e, "person").or(() -> Xml.filled(e.text())).stream())
            .map(by -> by.replaceFirst("(?i)^by\\s+", ""))
            .toList(),
        Tree.first(document, "date.issue").flatMap(Nitf::date).or(() -> released(document)),
        Optional.empty(),
        Optional.empty(),
        Tree.text(document, "distributor"));
  }

  private static Optional<String> released(Document document) {
    return Tree.first(document, "date.release").flatMap(Nitf::date);
  }

  /** "20240305T071500Z" with the marks that ISO's long form has. */
  private static Optional<String> date(Element element) {
    return Xml.attribute(element, "norm")
        .map(
            norm ->
                norm.replaceFirst(
                    "^(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?)?",
                    "$1-$2-$3T$4:$5:$6"))
        .map(norm -> norm.replaceFirst("T:.*", "").replaceFirst(":$", ""));
  }
}
