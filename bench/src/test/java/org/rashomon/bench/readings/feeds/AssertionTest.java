package org.rashomon.bench.readings.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.sources.feeds.Feed;
import org.rashomon.sources.feeds.FeedReader;

class AssertionTest {
  private static final String FILE =
      """
      <!--
      Description: a title and a date
      Expect:      not bozo and entries[0]['title'] == 'It\\'s \\u2019 5 &amp; 6' and entries[0]['updated_parsed'] == (2004, 1, 1, 0, 0, 0, 3, 1, 0)
      -->
      <rss><channel><item><title>It's ’ 5 &amp;amp; 6</title>
      <pubDate>Thu, 01 Jan 2004 00:00:00 GMT</pubDate></item></channel></rss>
      """;

  @Test
  void readsWhatAFileSaysOfItself() {
    List<Assertion> assertions = Assertion.of(Path.of("a.xml"), FILE.getBytes(UTF_8));
    assertEquals(
        List.of("entries[0].title", "entries[0].updated_parsed"),
        assertions.stream().map(Assertion::field).toList());
    Feed feed = FeedReader.read(FILE.getBytes(UTF_8), Optional.empty(), "");
    for (Assertion assertion : assertions) {
      assertTrue(Judgement.isOurs(assertion));
      assertTrue(Judgement.holds(assertion, feed), assertion.toString());
    }
  }

  @Test
  void tellsWhatDoesNotHold() {
    Feed feed = FeedReader.read(FILE.getBytes(UTF_8), Optional.empty(), "");
    assertFalse(Judgement.holds(new Assertion(Path.of("a"), "entries[0].title", "'other'"), feed));
    assertFalse(Judgement.isOurs(new Assertion(Path.of("a"), "feed.cloud.port", "'80'")));
  }
}
