package org.rashomon.articles.pages.encoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Tells a web page from other text, gzipped or not. */
public final class PageSniffer {
  private static final int LOOKED_AT = 4_096;

  /** With these a page begins, remarks and declarations left out. */
  private static final List<String> BEGINNINGS =
      List.of("<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article");

  /** With these begins a document in XML that is no page. */
  private static final List<String> OTHERS =
      List.of("<rss", "<feed", "<rdf", "<opml", "<urlset", "<sitemapindex", "<newsml", "<nitf");

  private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".shtml");

  private PageSniffer() {}

  /**
   * Whether it is a page: by its first characters; by what is declared or by the ending of its name
   * where it begins with a mark of another kind.
   *
   * @param type the Content-Type it came with
   * @param name a path or an address
   */
  public static boolean isPage(byte[] bytes, Optional<String> type, String name) {
    String start = start(bytes);
    if (begins(start, BEGINNINGS)) {
      return true;
    }
    return start.startsWith("<")
        && !begins(start, OTHERS)
        && (type.map(PageSniffer::isPageType).orElse(false) || isPageName(name));
  }

  private static boolean isPageType(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("text/html") || lower.startsWith("application/xhtml+xml");
  }

  private static boolean isPageName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return ENDINGS.stream().anyMatch(bare::endsWith);
  }

  private static boolean begins(String start, List<String> beginnings) {
    return beginnings.stream().anyMatch(start::startsWith);
  }

  /** The first characters in lower case, from the first element or the document's type on. */
  private static String start(byte[] bytes) {
    byte[] head = Gzip.is(bytes) ? unpacked(bytes) : bytes;
    int length = Math.min(head.length, LOOKED_AT);
    String text = new String(head, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    int at = skipSpace(text, skipMark(text));
    while (text.startsWith("<!--", at) || text.startsWith("<?", at)) {
      int end = text.indexOf(text.startsWith("<?", at) ? ">" : "-->", at);
      if (end < 0) {
        return "";
      }
      at = skipSpace(text, text.indexOf('>', end) + 1);
    }
    return text.substring(at, Math.min(text.length(), at + 40)).toLowerCase(Locale.ROOT);
  }

  private static int skipMark(String text) {
    if (text.startsWith("\u00ef\u00bb\u00bf")) {
      return 3;
    }
    return text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff") ? 2 : 0;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static byte[] unpacked(byte[] bytes) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(LOOKED_AT);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
