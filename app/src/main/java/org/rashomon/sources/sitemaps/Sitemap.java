package org.rashomon.sources.sitemaps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rashomon.sources.Content;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;
import org.rashomon.sources.markup.Base;
import org.rashomon.sources.markup.Vocabulary;
import org.rashomon.sources.markup.Xml;
import org.rashomon.sources.markup.XmlText;

/**
 * The pages that a sitemap lists, the newest first, or the sitemaps that an index lists.
 *
 * @param address of a page or sitemap
 * @param date when it was published or last changed, as written; empty when not said
 */
record Sitemap(String address, String date) {
  private static final int MOST = 1_000;
  private static final List<String> DATES = List.of("news:publication_date", "lastmod");

  /** Hands on the address of everything listed. */
  static void unpack(Content content, String entry, Parts parts) {
    Document document = Xml.parse(XmlText.of(content.bytes(), content.type()));
    String base = content.address().orElse("");
    List<String> addresses =
        document.stream()
            .filter(element -> Vocabulary.name(element).equals(entry))
            .flatMap(element -> of(element, base).stream())
            .sorted(Comparator.comparing(Sitemap::date).reversed())
            .map(Sitemap::address)
            .distinct()
            .toList();
    if (addresses.isEmpty()) {
      parts.take(new Unread(content.name(), "a sitemap without addresses", "check it"));
    }
    parts.follow(content.name(), addresses.subList(0, Math.min(MOST, addresses.size())));
    if (addresses.size() > MOST) {
      parts.take(
          new Unread(
              content.name(),
              "more than " + MOST + " addresses; the older ones were not read",
              "name the pages themselves"));
    }
  }

  private static Optional<Sitemap> of(Element entry, String base) {
    return value(entry, List.of("loc"))
        .map(address -> Base.resolve(base, address))
        .map(address -> new Sitemap(address, value(entry, DATES).orElse("")));
  }

  private static Optional<String> value(Element entry, List<String> names) {
    return names.stream()
        .flatMap(name -> entry.stream().filter(e -> Vocabulary.name(e).equals(name)))
        .flatMap(element -> Xml.filled(element.wholeText()).stream())
        .findFirst();
  }
}
