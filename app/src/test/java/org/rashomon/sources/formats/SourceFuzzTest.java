package org.rashomon.sources.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Links;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;
import org.rashomon.sources.archives.WarcUnpacker;
import org.rashomon.sources.feeds.Feed;
import org.rashomon.sources.feeds.FeedReader;
import org.rashomon.sources.feeds.FeedUnpacker;
import org.rashomon.sources.markup.XmlText;
import org.rashomon.sources.news.Json;
import org.rashomon.sources.news.MailDates;
import org.rashomon.sources.sitemaps.Sitemaps;
import org.rashomon.sources.web.robots.RobotsTxt;
import org.rashomon.sources.wires.NewsMl;
import org.rashomon.sources.wires.Ninjs;

/** Every format, fed with whatever bytes come. */
class SourceFuzzTest {
  private static final long MOST = 1_000_000;

  /** What was handed over, by kind, name and bytes. */
  private static List<String> told(Consumer<Parts> unpacking) {
    List<Input> inputs = new ArrayList<>();
    Links links = Links.none("not fetched", "fetch it");
    unpacking.accept(Nest.outermost(MOST, links, inputs::add));
    return inputs.stream().map(SourceFuzzTest::told).toList();
  }

  private static String told(Input input) {
    assertFalse(input.name().isEmpty());
    return switch (input) {
      case Content content -> content.name() + " " + Arrays.hashCode(content.bytes());
      case Unread unread -> unread.line();
      case Unchanged unchanged -> unchanged.line();
    };
  }

  private static void twice(Consumer<Parts> unpacking) {
    assertEquals(told(unpacking), told(unpacking));
  }

  private static Content content(byte[] bytes) {
    return new Content("input", "input", bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void feed(byte[] bytes) {
    Feed feed = FeedReader.read(bytes, Optional.empty(), "https://daily.example/feed");
    twice(parts -> FeedUnpacker.unpack(content(bytes), feed, parts));
  }

  @FuzzTest(maxDuration = "2m")
  void warc(byte[] bytes) {
    twice(parts -> WarcUnpacker.unpack("input", new SeekableInMemoryByteChannel(bytes), parts));
  }

  @FuzzTest(maxDuration = "2m")
  void robots(byte[] bytes) {
    RobotsTxt robots = RobotsTxt.parse(bytes);
    robots.crawlDelay("Rashomon").ifPresent(seconds -> assertTrue(seconds >= 0));
    assertEquals(
        robots.allows("Rashomon", "https://daily.example/a/b?c"),
        robots.allows("rashomon", "https://daily.example/a/b?c"));
  }

  @FuzzTest(maxDuration = "2m")
  void sitemap(byte[] bytes) {
    twice(parts -> Sitemaps.pages(content(bytes), parts));
    twice(parts -> Sitemaps.index(content(bytes), parts));
  }

  @FuzzTest(maxDuration = "2m")
  void wires(byte[] bytes) {
    twice(parts -> NewsMl.unpack(content(bytes), parts));
    Json.parse(XmlText.of(bytes, Optional.empty()))
        .filter(Ninjs::isNews)
        .ifPresent(root -> twice(parts -> Ninjs.unpack(content(bytes), root, parts)));
  }

  @FuzzTest(maxDuration = "2m")
  void charset(byte[] bytes) {
    String text = XmlText.of(bytes, Optional.of("text/xml; charset=windows-1251"));
    assertTrue(text.length() <= bytes.length * 2 + 16);
    MailDates.iso(text);
  }

  @FuzzTest(maxDuration = "2m")
  void anything(byte[] bytes) {
    twice(parts -> parts.take(content(bytes)));
  }
}
