package org.rashomon.sources.formats;

import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.rashomon.sources.Content;
import org.rashomon.sources.Unread;
import org.rashomon.sources.archives.Gzip;
import org.rashomon.sources.archives.WarcUnpacker;
import org.rashomon.sources.archives.ZipUnpacker;
import org.rashomon.sources.documents.PdfUnpacker;
import org.rashomon.sources.feeds.FeedReader;
import org.rashomon.sources.feeds.FeedUnpacker;
import org.rashomon.sources.feeds.JsonFeedReader;
import org.rashomon.sources.feeds.Opml;
import org.rashomon.sources.mail.MailUnpacker;
import org.rashomon.sources.markup.XmlText;
import org.rashomon.sources.news.Json;
import org.rashomon.sources.sitemaps.Sitemaps;
import org.rashomon.sources.wires.NewsMl;
import org.rashomon.sources.wires.Ninjs;
import org.rashomon.sources.wires.Nitf;
import tools.jackson.databind.JsonNode;

/** Has an input of any kind taken apart. */
final class Apart {
  private Apart() {}

  static void take(Content content, Nest nest) {
    String name = content.name();
    switch (Kind.of(content.bytes(), content.type())) {
      case ZIP -> ZipUnpacker.unpack(name, new SeekableInMemoryByteChannel(content.bytes()), nest);
      case GZIP -> Gzip.unpack(content, nest);
      case WARC ->
          WarcUnpacker.unpack(
              name, new SeekableInMemoryByteChannel(content.bytes()), nest.archived());
      case ARC ->
          nest.take(
              new Unread(name, "an ARC file", "turn it into WARC, e.g. with warcio recompress"));
      case PDF -> PdfUnpacker.unpack(content, nest);
      case FEED ->
          FeedUnpacker.unpack(
              content,
              FeedReader.read(content.bytes(), content.type(), content.address().orElse("")),
              nest);
      case OPML -> Opml.unpack(content, nest);
      case SITEMAP -> Sitemaps.pages(content, nest);
      case SITEMAP_INDEX -> Sitemaps.index(content, nest);
      case NEWSML -> NewsMl.unpack(content, nest);
      case NITF -> Nitf.unpack(content, nest);
      case OTHER_XML ->
          nest.take(
              new Unread(name, "XML of an unknown kind", "give a feed, a sitemap or NewsML-G2"));
      case JSON -> json(content, nest);
      case MAIL -> MailUnpacker.unpack(content, nest);
      case PLAIN -> nest.leaf(content);
    }
  }

  /** JSON that is neither a feed nor ninjs is for the taking in of articles. */
  private static void json(Content content, Nest nest) {
    Optional<JsonNode> root = Json.parse(XmlText.of(content.bytes(), content.type()));
    if (root.filter(JsonFeedReader::isFeed).isPresent()) {
      FeedUnpacker.unpack(
          content, JsonFeedReader.read(root.get(), content.address().orElse("")), nest);
    } else if (root.filter(Ninjs::isNews).isPresent()) {
      Ninjs.unpack(content, root.get(), nest);
    } else {
      nest.leaf(content);
    }
  }
}
