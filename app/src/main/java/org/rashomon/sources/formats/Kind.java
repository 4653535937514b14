package org.rashomon.sources.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import org.rashomon.sources.archives.Gzip;
import org.rashomon.sources.markup.XmlRoot;
import org.rashomon.sources.markup.XmlText;

/** What an input can be, told by its first bytes. */
enum Kind {
  ZIP,
  GZIP,
  WARC,
  ARC,
  PDF,
  FEED,
  OPML,
  SITEMAP,
  SITEMAP_INDEX,
  NEWSML,
  NITF,
  OTHER_XML,
  JSON,
  MAIL,
  /** A page, a text, or what the taking in of articles will name. */
  PLAIN;

  /** So many bytes are enough to tell. */
  static final int HEAD = 16_384;

  static Kind of(byte[] bytes, Optional<String> type) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    String start = new String(head, 0, Math.min(head.length, 64), ISO_8859_1).stripLeading();
    if (head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b) {
      return isWarc(new String(Gzip.head(head), ISO_8859_1)) ? WARC : GZIP;
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (isWarc(start)) {
      return WARC;
    }
    return start.startsWith("filedesc://") ? ARC : ofText(XmlText.of(head, type));
  }

  private static boolean isWarc(String start) {
    return start.startsWith("WARC/1.") || start.startsWith("WARC/0.");
  }

  private static Kind ofText(String text) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return JSON;
    }
    if (start.startsWith("<")) {
      return XmlRoot.of(start).map(root -> ofXml(root, start)).orElse(PLAIN);
    }
    return MailHead.isMail(text) ? MAIL : PLAIN;
  }

  private static Kind ofXml(XmlRoot root, String text) {
    String name = root.name().substring(root.name().indexOf(':') + 1);
    return switch (name) {
      case "rss", "feed" -> FEED;
      case "rdf" -> root.tag().contains("rss") || text.contains("/rdf/simple/") ? FEED : OTHER_XML;
      case "channel" -> FEED;
      case "opml" -> OPML;
      case "urlset" -> SITEMAP;
      case "sitemapindex" -> SITEMAP_INDEX;
      case "newsitem", "newsmessage", "packageitem" -> NEWSML;
      case "nitf" -> NITF;
      default -> text.startsWith("<?xml") && !isPage(name, text) ? OTHER_XML : PLAIN;
    };
  }

  private static boolean isPage(String name, String text) {
    return name.equals("html") || text.contains("<html") || text.contains("<!DOCTYPE html");
  }
}
