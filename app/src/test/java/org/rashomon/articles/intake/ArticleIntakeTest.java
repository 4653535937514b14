package org.rashomon.articles.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unread;

class ArticleIntakeTest {
  private static final String REPORT =
      "The ferry ran aground near the lighthouse on Monday, and all of its forty passengers were"
          + " brought ashore by the coast guard before it was dark.";

  @TempDir Path folder;

  private static Intake read(String text) {
    return ArticleIntake.of(
        List.of(Source.standardInput(new ByteArrayInputStream(text.getBytes(UTF_8)), 1_000_000)));
  }

  private static Article only(String text) {
    Intake intake = read(text);
    assertEquals(List.of(), intake.unread());
    assertEquals(1, intake.articles().size());
    return intake.articles().getFirst();
  }

  private static String reason(String text) {
    Intake intake = read(text);
    assertEquals(List.of(), intake.articles());
    return intake.unread().getFirst().reason();
  }

  @Test
  void keepsPlainTextAsItIs() {
    String text = " date 2020-05-05 “" + REPORT + "”\r\n\r\n\tThe end.\n";
    Article article = only(text);
    assertEquals(text, article.text());
    assertEquals(0, article.body());
    assertEquals(Optional.empty(), article.headline());
    assertEquals("stdin", article.id());
    assertEquals("stdin", article.source());
    assertEquals("en", article.language());
    assertEquals(Published.UNKNOWN, article.published());
  }

  @Test
  void putsHeadlineBlankLineAndBodyTogether() {
    Article article =
        only(
            """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry aground ",
             "articleBody": "\\n%s\\n", "datePublished": "2024-03-04T18:20:00+01:00",
             "author": [{"@type": "Person", "name": "Ann Lee"}, "The Associated Press"],
             "publisher": {"@type": "Organization", "name": "www.island-news.example"},
             "url": "https://www.island-news.example/ferry", "inLanguage": "en-GB"}
            """
                .formatted(REPORT));
    assertEquals("Ferry aground \n\n\n" + REPORT + "\n", article.text());
    assertEquals("\n" + REPORT + "\n", article.text().substring(article.body()));
    assertEquals(Optional.of("Ferry aground "), article.headline());
    assertEquals(List.of("Ann Lee", "The Associated Press"), article.authors());
    assertEquals(Optional.of("Associated Press"), article.credit());
    assertEquals("island-news.example", article.source());
    assertEquals(Optional.of("https://www.island-news.example/ferry"), article.url());
    assertEquals(
        Published.of("2024-03-04T18:20:00+01:00", Published.From.METADATA), article.published());
  }

  @Test
  void findsArticlesInListsGraphsAndSubtypes() {
    Intake intake =
        read(
            """
            [{"@type": ["ReportageNewsArticle", "x"], "articleBody": "One. %1$s"},
             {"@graph": [{"@type": "WebPage"}, {"@id": "#us", "@type": "Organization",
               "name": "Our Daily"}, {"@type": "https://schema.org/BlogPosting",
               "publisher": {"@id": "#us"}, "articleBody": "Two. %1$s"}]},
             {"articleBody": "Three. %1$s"},
             {"@type": "WebPage", "mainEntity": {"@type": "Article", "text": "Four. %1$s"}}]
            """
                .formatted(REPORT));
    assertEquals(
        List.of("stdin", "stdin-2", "stdin-3", "stdin-4"),
        intake.articles().stream().map(Article::id).toList());
    assertEquals("Our Daily", intake.articles().get(1).source());
  }

  @Test
  void readsJsonLinesAndNamesTheBrokenOnes() {
    Intake intake =
        read(
            """
            {"@type": "NewsArticle", "articleBody": "One. %1$s"}

            {"@type": "NewsArticle", "articleBody": "Two. %1$s"
            {"@type": "Person", "name": "Nobody"}
            {"@type": "NewsArticle", "articleBody": "Four. %1$s"}
            """
                .formatted(REPORT));
    assertEquals(2, intake.articles().size());
    assertEquals("standard input, line 3", intake.unread().get(0).name());
    assertTrue(intake.unread().get(0).reason().startsWith("broken JSON at line 3, column "));
    assertEquals("standard input, line 4", intake.unread().get(1).name());
    assertEquals("JSON without an article", intake.unread().get(1).reason());
  }

  @Test
  void tellsWhereJsonBreaks() {
    assertTrue(
        reason("{\"@type\": \"NewsArticle\",\n  \"articleBody\": oops}")
            .startsWith("broken JSON at line 2, column "));
    assertTrue(reason("{\"articleBody\": \"cut sho").startsWith("broken JSON at line 1"));
    assertTrue(reason("[{\"a\": 1}]]").startsWith("broken JSON at line 1, column 11"));
    assertTrue(reason("{").startsWith("broken JSON at line 1"));
  }

  @Test
  void saysWhatJsonLacks() {
    assertEquals("JSON without an article", reason("{\"@type\": \"Recipe\"}"));
    assertEquals("JSON without an article", reason("[]"));
    assertEquals("an article with no text", reason("{\"@type\": \"NewsArticle\"}"));
    assertEquals(
        "an article with no text",
        reason("{\"@type\": \"NewsArticle\", \"headline\": \"H\", \"articleBody\": \" \\n\"}"));
  }

  @Test
  void boundsNesting() {
    assertTrue(reason("[".repeat(100_000)).startsWith("JSON nested too deeply"));
  }

  @Test
  void boundsTheNumberOfArticles() {
    StringBuilder many = new StringBuilder("[");
    for (int i = 0; i < 1_001; i++) {
      many.append(i == 0 ? "" : ",").append("{\"articleBody\": \"Report ").append(i).append("\"}");
    }
    Intake intake = read(many.append("]").toString());
    assertEquals(1_000, intake.articles().size());
    assertEquals(
        "more than 1000 articles; the rest was not read", intake.unread().getFirst().reason());
  }

  @Test
  void doesNotTakeProseForJson() {
    assertEquals("[Harbour] " + REPORT, only("[Harbour] " + REPORT).text());
    assertEquals("{sic} " + REPORT, only("{sic} " + REPORT).text());
  }

  @Test
  void refusesWhiteSpace() {
    assertEquals("no text, only white space", reason(" \n\t\u00a0\u200b\ufeff\n"));
  }

  @Test
  void keepsTheSameReportOnce() throws IOException {
    Files.writeString(folder.resolve("a.txt"), REPORT);
    Files.writeString(folder.resolve("b.txt"), REPORT);
    Intake intake = ArticleIntake.of(List.of(Source.of(folder, 1_000)));
    assertEquals(List.of("a"), intake.articles().stream().map(Article::id).toList());
    assertEquals("the same report as a, kept once", intake.unread().getFirst().reason());
  }

  @Test
  void givesEveryArticleItsOwnId() throws IOException {
    for (String name : List.of("a-2.txt", "a.json", "a.txt")) {
      Files.writeString(folder.resolve(name), name + " " + REPORT);
    }
    Intake intake = ArticleIntake.of(List.of(Source.of(folder, 1_000)));
    assertEquals(List.of("a-2", "a", "a-3"), intake.articles().stream().map(Article::id).toList());
  }

  @Test
  void keepsWhatItCannotReadInTheDocument() {
    Intake intake =
        read(
            "Паром сел на мель у маяка в понедельник, и всех сорок пассажиров доставили на берег"
                + " до наступления темноты, сообщила береговая охрана.");
    Article article = intake.articles().getFirst();
    assertEquals("ru", article.language());
    assertEquals(Optional.of("written in Russian; only English is read"), article.notRead());
    assertEquals("written in Russian; only English is read", intake.unread().getFirst().reason());
    assertFalse(intake.hasReadable());
  }

  @Test
  void letsNoLinkOutOfTheWeb() {
    Article article =
        only("{\"articleBody\": \"" + REPORT + "\", \"url\": \"javascript:alert(1)\"}");
    assertEquals(Optional.empty(), article.url());
    assertEquals("stdin", article.source());
  }

  @Test
  void takesTheHostWhereNoPublisherIsNamed() {
    assertEquals(
        "coast.example",
        only("{\"articleBody\": \"" + REPORT + "\", \"url\": \"https://www.coast.example/1\"}")
            .source());
  }

  @Test
  void survivesOddProperties() {
    Article article =
        only(
            "{\"articleBody\": \"%s\", \"author\": 7, \"publisher\": [[]], \"url\": {\"a\": []},"
                    .formatted(REPORT)
                + " \"datePublished\": {\"@value\": \"2024-02-30\"}, \"headline\": {}}");
    assertEquals(Published.UNKNOWN, article.published());
    assertEquals(Optional.empty(), article.headline());
    assertEquals(List.of(), article.authors());
  }

  @Test
  void fingerprintsTheText() {
    assertEquals(
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", only("test").sha256());
  }

  @Test
  void tellsOfAnUnreadInputInOneLine() {
    assertEquals("a.txt: empty; try", new Unread("a.txt", "empty", "try").line());
  }
}
