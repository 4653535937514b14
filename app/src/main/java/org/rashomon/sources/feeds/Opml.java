package org.rashomon.sources.feeds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.sources.Content;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;
import org.rashomon.sources.markup.Base;
import org.rashomon.sources.markup.Xml;
import org.rashomon.sources.markup.XmlText;

/** Lists of feeds in OPML. */
public final class Opml {
  private static final int MOST = 1_000;
  private static final List<String> ADDRESSES = List.of("xmlUrl", "xmlurl", "xmlURL", "url");

  private Opml() {}

  /** Hands on the address of every feed in a list. */
  public static void unpack(Content content, Parts parts) {
    Document document = Xml.parse(XmlText.of(content.bytes(), content.type()));
    String base = content.address().orElse("");
    List<String> feeds =
        document.stream()
            .flatMap(element -> address(element).stream())
            .map(address -> Base.resolve(base, address))
            .filter(Addresses::isWeb)
            .distinct()
            .toList();
    if (feeds.isEmpty()) {
      parts.take(
          new Unread(content.name(), "a list without the address of a feed", "add an xmlUrl"));
    }
    parts.follow(content.name(), feeds.subList(0, Math.min(MOST, feeds.size())));
    if (feeds.size() > MOST) {
      parts.take(
          new Unread(
              content.name(), "more than " + MOST + " feeds; the rest was not read", "split it"));
    }
  }

  private static Optional<String> address(Element element) {
    return Stream.of(element)
        .filter(each -> each.tag().localName().equalsIgnoreCase("outline"))
        .flatMap(each -> ADDRESSES.stream().flatMap(name -> Xml.attribute(each, name).stream()))
        .findFirst();
  }
}
