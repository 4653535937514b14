package org.rashomon.articles.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Article;
import org.rashomon.articles.Fact;
import org.rashomon.sources.Content;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.formats.Formats;

/** Reports that feeds hold, and those that they lead to. */
class FeedArticlesTest {
  private static final String ITEM =
      """
      <rss version="2.0"><channel><title>Kelm Gazette</title><item>
      <title>Ferry aground off Kelm</title><link>https://gazette.example/ferry</link>
      <author>Ann Lee</author><pubDate>Tue, 02 May 2023 21:10:00 +0200</pubDate>
      <description>The ferry Anneke ran aground.</description>%s</item></channel></rss>
      """;

  private static Intake intake(String feed, Links links) {
    Source source =
        Source.standardInput(
            new ByteArrayInputStream(feed.getBytes(UTF_8)), new Formats(1_000_000, links));
    return ArticleIntake.of(List.of(source));
  }

  private static Article only(Intake intake) {
    assertEquals(1, intake.articles().size(), intake.unread().toString());
    return intake.articles().getFirst();
  }

  private static String sample(String name) throws IOException {
    String place = "/org/rashomon/sources/formats/" + name;
    try (InputStream in = FeedArticlesTest.class.getResourceAsStream(place)) {
      return new String(Objects.requireNonNull(in, place).readAllBytes(), UTF_8);
    }
  }

  /** A web with one page. */
  private static Links leadingTo(String page) {
    return (from, addresses, parts) -> {
      for (String address : addresses) {
        parts.take(
            new Content(
                address,
                "ferry",
                page.getBytes(UTF_8),
                Optional.of("text/html; charset=utf-8"),
                Optional.of(address)));
      }
    };
  }

  private static final String TEXT =
      """
      <p>The ferry Anneke ran aground off Kelm on Tuesday evening with forty people on board, the
      coast guard said.</p><p>Nobody was hurt. All of them were brought ashore in two boats before
      it was dark, and the ship lay on the sandbank until the morning.</p><p>The captain said that
      he had not seen the buoy, since the fog had been thicker than he had known it in years.</p>
      <p>Kelm Lines cancelled all crossings for Wednesday and said that divers would look at the
      hull before the ship is towed into the harbour for repairs, which may take a week.</p>
      """;

  @Test
  void breaksParagraphsWhereTheFeedDoes() throws IOException {
    Intake intake = intake(sample("whole.rss"), Links.none("not fetched", "fetch it"));
    String body = intake.articles().getFirst().text();
    assertTrue(body.endsWith("if the wind allows it.\n\nMore is expected soon."), body);
    assertFalse(body.contains("<") || body.contains("alert"), body);
  }

  @Test
  void leavesOutWhatStandsAroundTheTextInAFeed() {
    String content =
        """
        <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[
        <div class="share-buttons"><a href="/f">Facebook</a> <a href="/t">Twitter</a></div>
        %s
        <div class="related-posts"><h4>Related</h4><ul><li><a href="/1">Council votes on
        bridge</a></li><li><a href="/2">Ten recipes for spring</a></li></ul></div>
        ]]></content:encoded>
        """
            .formatted(TEXT);
    Article article = only(intake(ITEM.formatted(content), Links.none("not fetched", "fetch it")));
    String body = article.text();
    assertTrue(body.startsWith("Ferry aground off Kelm\n\nThe ferry Anneke"), body);
    assertTrue(body.endsWith("which may take a week."), body);
    assertFalse(body.contains("Facebook"), body);
  }

  @Test
  void believesTheFeedWhereThePageIsSilent() {
    Article article = only(intake(ITEM.formatted(""), leadingTo("<h1>Ferry aground</h1>" + TEXT)));
    assertEquals(Optional.of("2023-05-02T21:10:00+02:00"), article.published().edtf());
    assertEquals(List.of("Ann Lee"), article.authors());
    assertEquals(
        Optional.of(new Fact("2023-05-02T21:10:00+02:00", "feed standard input")),
        article.page().flatMap(page -> page.published()));
  }

  @Test
  void believesThePageWhereItSpeaks() {
    String page =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry aground",
        "author":{"name":"Bo Ek"},"datePublished":"2023-05-02T22:00:00+02:00"}</script>
        <h1>Ferry aground</h1>%s
        """
            .formatted(TEXT);
    Article article = only(intake(ITEM.formatted(""), leadingTo(page)));
    assertEquals(Optional.of("2023-05-02T22:00:00+02:00"), article.published().edtf());
    assertEquals(List.of("Bo Ek"), article.authors());
  }
}
