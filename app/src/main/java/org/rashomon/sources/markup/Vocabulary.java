package org.rashomon.sources.markup;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The vocabularies that news is marked up in, by their namespaces whatever prefix stands there. */
public final class Vocabulary {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns", ""),
          Map.entry("http://purl.org/pie", ""),
          Map.entry("http://purl.org/echo", ""),
          Map.entry("http://example.com/necho", ""),
          Map.entry("http://example.com/newformat", ""),
          Map.entry("uri/of/echo/namespace", ""),
          Map.entry("http://purl.org/rss/1.0", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
          Map.entry("http://my.netscape.com/xmlns/rss-0.91", ""),
          Map.entry("http://purl.org/rss/1.0/modules/rss091", ""),
          Map.entry("http://purl.org/net/rss1.1", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://backend.userland.com/rss191", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("http://rssnamespace.org/feeds/2.0", ""),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
          Map.entry("http://purl.org/dc/elements/1.0", "dc"),
          Map.entry("http://purl.org/dc/elements/1.1", "dc"),
          Map.entry("http://purl.org/dc/terms", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
          Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
          Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"));

  private Vocabulary() {}

  /**
   * An element's name in lower case, with the usual prefix of its vocabulary and none for those of
   * feeds and sitemaps themselves: {@code title}, {@code dc:creator}.
   */
  public static String name(Element element) {
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    String prefix = prefix(element);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static String prefix(Element element) {
    String written = element.tag().prefix().toLowerCase(Locale.ROOT);
    String namespace = element.tag().namespace().strip().toLowerCase(Locale.ROOT);
    String known = PREFIXES.get(trimmed(namespace));
    return known == null ? written : known;
  }

  private static String trimmed(String namespace) {
    int end = namespace.length();
    while (end > 0 && (namespace.charAt(end - 1) == '/' || namespace.charAt(end - 1) == '#')) {
      end--;
    }
    return namespace.substring(0, end);
  }
}
