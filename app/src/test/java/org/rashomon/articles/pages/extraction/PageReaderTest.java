package org.rashomon.articles.pages.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.articles.Fact;
import org.rashomon.articles.PageKind;
import org.rashomon.articles.pages.NotAnArticle;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.PageArticle;
import org.rashomon.articles.pages.PageAssertions;
import org.rashomon.articles.pages.PageReading;
import org.rashomon.articles.pages.encoding.PageDecoder;
import org.rashomon.text.Span;

class PageReaderTest {
  private static final Path PAGES =
      Path.of("src/test/resources/org/rashomon/articles/pages/extraction/pages");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<Path> pages = files.filter(p -> p.toString().endsWith(".html")).sorted().toList();
      return pages.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatThePageSays(Path page) throws IOException {
    Path golden = Path.of(page.toString().replace(".html", ".txt"));
    String read = told(PageReader.read(Page.of(Files.readAllBytes(page))));
    if ("write".equals(System.getProperty("rashomon.golden"))) {
      Files.writeString(golden, read);
    }
    assertEquals(Files.readString(golden), read);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tracesEveryCharacterToItsPlace(Path page) throws IOException {
    byte[] bytes = Files.readAllBytes(page);
    String source = PageDecoder.decode(bytes, Optional.empty());
    PageAssertions.assertTraced(PageReader.read(Page.of(bytes)), source);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatIsCutOffAnywhere(Path page) throws IOException {
    byte[] bytes = Files.readAllBytes(page);
    for (int end = 0; end < bytes.length; end += 61) {
      byte[] part = Arrays.copyOf(bytes, end);
      String source = PageDecoder.decode(part, Optional.empty());
      PageAssertions.assertTraced(PageReader.read(source, Optional.empty()), source);
    }
  }

  @Test
  void findsThePlaceOfAQuotation() throws IOException {
    byte[] bytes = Files.readAllBytes(PAGES.resolve("semantic.html"));
    String source = new String(bytes, StandardCharsets.UTF_8);
    PageArticle article = assertInstanceOf(PageArticle.class, PageReader.read(Page.of(bytes)));
    String text = article.text().text();
    int start = text.indexOf("smoked eel & herring");
    Span place = article.text().source(new Span(start, start + 20)).orElseThrow();
    assertEquals("smoked eel &amp; herring", place.of(source));
  }

  @Test
  void readsAPageThroughItsGzip() throws IOException {
    byte[] bytes = Files.readAllBytes(PAGES.resolve("semantic.html"));
    assertEquals(PageReader.read(Page.of(bytes)), PageReader.read(Page.of(gzip(bytes))));
  }

  @Test
  void refusesAGzipThatIsBrokenOrUnpacksForEver() throws IOException {
    byte[] broken = {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3};
    assertEquals("a broken gzip", refused(PageReader.read(Page.of(broken))).reason());
    byte[] bomb = gzip(new byte[60_000_000]);
    assertEquals(
        "a gzip that unpacks to more than 50 MB", refused(PageReader.read(Page.of(bomb))).reason());
  }

  @Test
  void readsHostilePagesInBoundedTime() {
    List<String> hostile =
        List.of(
            "<div>".repeat(200_000),
            "<b><i>".repeat(150_000) + "text",
            "<a href=x>link ".repeat(65_000),
            "<p>" + "a".repeat(1_000_000),
            "<p>" + "&amp;".repeat(200_000),
            "<p>word. ".repeat(110_000),
            "<table><tr><td>".repeat(60_000),
            "<p class='" + "article-body ".repeat(70_000) + "'>x",
            "<h1>title</h1>".repeat(70_000),
            "<script type='application/ld+json'>" + "[".repeat(900_000) + "</script><p>x",
            "<script type='application/ld+json'>" + "{\"@graph\":[".repeat(90_000) + "</script>",
            "<time datetime='2020-01-01'>1.1.2020</time>".repeat(22_000),
            "<meta property='og:title' content='a - b - c | d'>".repeat(20_000),
            "<title>" + " - ".repeat(300_000) + "</title><p>x",
            "<p>By " + "and ".repeat(250_000));
    for (String page : hostile) {
      Assertions.assertTimeout(
          Duration.ofSeconds(10),
          () -> PageAssertions.assertTraced(PageReader.read(page, Optional.empty()), page),
          page.substring(0, 30));
    }
  }

  @Test
  void readsRandomlyBrokenPages() throws IOException {
    long seed = 20_240_305;
    Random random = new Random(seed);
    for (Path page : pages().toList()) {
      String whole = PageDecoder.decode(Files.readAllBytes(page), Optional.empty());
      for (int i = 0; i < 30; i++) {
        StringBuilder broken = new StringBuilder(whole);
        for (int cut = 0; cut < 8; cut++) {
          int at = random.nextInt(broken.length());
          broken.replace(
              at,
              Math.min(broken.length(), at + random.nextInt(30)),
              "<&\"'>\0\r\n".substring(random.nextInt(8)));
        }
        String source = broken.toString();
        PageReading reading = PageReader.read(source, Optional.empty());
        PageAssertions.assertTraced(reading, source);
        assertEquals(reading, PageReader.read(source, Optional.empty()), "seed " + seed);
      }
    }
  }

  @Test
  void saysWhatAnEmptyPageIs() {
    assertEquals(PageKind.EMPTY, PageReader.read("", Optional.empty()).kind());
    assertTrue(refused(PageReader.read("<p>", Optional.empty())).wayOut().contains("browser"));
  }

  private static NotAnArticle refused(PageReading reading) {
    return assertInstanceOf(NotAnArticle.class, reading);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String told(PageReading reading) {
    StringBuilder told = new StringBuilder();
    line(told, "kind", reading.kind().name().toLowerCase(Locale.ROOT));
    switch (reading) {
      case NotAnArticle none -> line(told, "reason", none.reason() + "; " + none.wayOut());
      case PageArticle article -> article(told, article);
    }
    return told.toString();
  }

  private static void article(StringBuilder told, PageArticle article) {
    fact(told, "headline", article.headline());
    fact(told, "standfirst", article.standfirst());
    article.authors().forEach(author -> fact(told, "author", Optional.of(author)));
    fact(told, "publisher", article.publisher());
    fact(told, "section", article.section());
    fact(told, "url", article.url());
    fact(told, "language", article.language());
    fact(told, "published", article.published());
    fact(told, "modified", article.modified());
    article.credits().forEach(credit -> fact(told, "credit", Optional.of(credit)));
    article.captions().forEach(caption -> line(told, "caption", caption.text()));
    told.append('\n').append(article.text().text().substring(article.body())).append('\n');
  }

  private static void fact(StringBuilder told, String name, Optional<Fact> fact) {
    fact.ifPresent(f -> line(told, name, f.value() + " [" + f.from() + "]"));
  }

  private static void line(StringBuilder told, String name, String value) {
    told.append(name).append(": ").append(value).append('\n');
  }
}
