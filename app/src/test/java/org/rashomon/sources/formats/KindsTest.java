package org.rashomon.sources.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Links;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unread;
import org.rashomon.sources.markup.HtmlText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of input, by samples of our own. */
class KindsTest {
  private static final long MOST = 1_000_000;

  static List<Input> inputs(byte[] bytes) {
    List<Input> inputs = new ArrayList<>();
    Formats formats = new Formats(MOST, Links.none("not fetched", "fetch it"));
    Source.standardInput(new ByteArrayInputStream(bytes), formats).read(inputs::add);
    return inputs;
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = KindsTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static JsonNode article(Input input) {
    Content content = assertInstanceOf(Content.class, input, input.toString());
    return JsonMapper.shared().readTree(content.bytes());
  }

  private static List<String> told(List<Input> inputs) {
    return inputs.stream()
        .map(
            input ->
                input instanceof Unread unread ? unread.name() + ": " + unread.reason() : "read")
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "whole.rss, Ferry & rocks, Sandvik Daily, Ann Lee, 2024-03-04T18:20:00+01:00",
    "whole.atom, Ferry aground, Sandvik Post, Bo Ek, 2024-03-04T19:00:00Z",
    "feed.json, Ferry, Harbour Notes, Cy Orr, 2024-03-04T20:00:00Z",
    "item.ninjs, Ferry aground, North Wire, Dee Fox, 2024-03-04T18:00:00Z",
    "item.newsml, Ferry aground, North Wire, Dee Fox, 2024-03-04T18:00:00Z",
    "item.nitf, Ferry aground, North Wire, Dee Fox, 2024-03-04T18:00:00Z",
  })
  void takesArticlesOutOfFeedsAndWires(
      String name, String headline, String publisher, String author, String date)
      throws IOException {
    JsonNode article = article(inputs(sample(name)).getFirst());
    assertEquals(headline, article.path("headline").asString());
    assertEquals(publisher, article.path("publisher").path("name").asString());
    assertEquals(author, article.path("author").path(0).path("name").asString());
    assertEquals(date, article.path("datePublished").asString());
    String body = article.path("articleBody").asString();
    boolean isHtml = article.path("encodingFormat").asString("").equals("text/html");
    assertTrue(
        (isHtml ? HtmlText.of(body) : body).startsWith("The ferry Aurora ran aground"), body);
    assertEquals(isHtml, body.contains("<"), body);
  }

  @Test
  void endsEveryItemAsReadOrUnread() throws IOException {
    assertEquals(
        List.of(
            "read",
            "standard input, item 3: an item with neither text nor address",
            "https://daily.example/only: not fetched"),
        told(inputs(sample("whole.rss"))));
  }

  @Test
  void followsListsFeedsAndSitemaps() throws IOException {
    assertEquals(
        List.of("https://coast.example/1: not fetched"), told(inputs(sample("whole.rdf"))));
    assertEquals(
        List.of(
            "https://daily.example/feed: not fetched", "https://post.example/feed: not fetched"),
        told(inputs(sample("list.opml"))));
    assertEquals(
        List.of("https://daily.example/new: not fetched", "https://daily.example/old: not fetched"),
        told(inputs(sample("news.sitemap"))));
    assertEquals(
        List.of("https://daily.example/sitemap-news.xml: not fetched"),
        told(inputs(sample("index.sitemap"))));
  }

  @Test
  void readsMailsWithTheirAttachments() throws IOException {
    List<Input> inputs = inputs(sample("alert.eml"));
    JsonNode article = article(inputs.getFirst());
    assertEquals("Ferry aground – all safe", article.path("headline").asString());
    assertEquals("North Wire", article.path("publisher").path("name").asString());
    assertEquals("2024-03-04T17:30Z", article.path("datePublished").asString());
    assertTrue(article.path("articleBody").asString().startsWith("The ferry Aurora"));
    assertEquals("standard input, second.txt", inputs.get(1).name());
  }

  @Test
  void expandsNoEntitiesAndFetchesNone() throws IOException {
    String body = article(inputs(sample("bomb.rss")).getFirst()).path("articleBody").asString();
    assertFalse(body.contains("aaaa") || body.contains("root:"), body);
    assertTrue(body.endsWith("a text of its own"), body);
  }

  @Test
  void findsOutFeedsThatLieAboutTheirCharset() throws IOException {
    JsonNode article = article(inputs(sample("liar.rss")).getFirst());
    assertEquals("Café", article.path("headline").asString());
    assertTrue(article.path("articleBody").asString().startsWith("The café of São Paulo"));
  }

  @Test
  void readsPdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      document.getDocumentInformation().setTitle("Ferry aground");
      try (PDPageContentStream words = new PDPageContentStream(document, page)) {
        words.beginText();
        words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        words.newLineAtOffset(50, 700);
        words.showText("The ferry Aurora ran aground near the lighthouse");
        words.newLineAtOffset(0, -14);
        words.showText("of Sandvik on Monday evening.");
        words.endText();
      }
      document.save(bytes);
    }
    JsonNode article = article(inputs(bytes.toByteArray()).getFirst());
    assertEquals("Ferry aground", article.path("headline").asString());
    assertEquals(
        "The ferry Aurora ran aground near the lighthouse of Sandvik on Monday evening.",
        article.path("articleBody").asString());
    assertEquals(
        "a broken PDF", told(inputs("%PDF-1.7\nnothing".getBytes(UTF_8))).getFirst().substring(16));
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void takesZipsApartAndRefusesNamesThatLeadOut() throws IOException {
    byte[] text = "The ferry is late.".getBytes(UTF_8);
    byte[] inner = zip("deep.rss", sample("whole.rss"));
    assertEquals(
        List.of(
            "standard input, ../up.txt: a name that leads out of the archive",
            "standard input, /etc/passwd: a name that leads out of the archive",
            "read",
            "read",
            "standard input, inner.zip, deep.rss, item 3: an item with neither text nor address",
            "https://daily.example/only: not fetched"),
        told(
            inputs(
                zip(
                    "a.txt",
                    text,
                    "../up.txt",
                    text,
                    "/etc/passwd",
                    text,
                    ".hidden",
                    text,
                    "inner.zip",
                    inner))));
  }

  @Test
  void boundsWhatArchivesUnpackTo() throws IOException {
    byte[] zeros = new byte[(int) MOST + 1];
    assertEquals(
        List.of("standard input, a.txt: over the size limit of 1 MB"),
        told(inputs(zip("a.txt", zeros))));
    assertEquals(List.of("standard input: over the size limit of 1 MB"), told(inputs(gzip(zeros))));
    byte[] million = "a".repeat((int) MOST).getBytes(UTF_8);
    Object[] many = new Object[600];
    for (int i = 0; i < 300; i++) {
      many[2 * i] = i + ".txt";
      many[2 * i + 1] = million;
    }
    byte[] bomb = zip(many);
    assertTrue(bomb.length < MOST);
    List<String> told = told(inputs(bomb));
    assertEquals(300, told.size());
    assertTrue(told.getLast().endsWith("unpacked to more than the limit of all parts"));
  }

  @Test
  void boundsHowDeepThingsLie() throws IOException {
    byte[] nested = "The ferry is late.".getBytes(UTF_8);
    for (int i = 0; i < 12; i++) {
      nested = zip("a.zip", nested);
    }
    assertTrue(told(inputs(nested)).getFirst().endsWith("in more than 6 others"));
  }

  @Test
  void namesWhatIsBroken() throws IOException {
    byte[] cut = java.util.Arrays.copyOf(zip("a.txt", sample("whole.rss")), 200);
    assertEquals(List.of("standard input: a broken ZIP"), told(inputs(cut)));
    byte[] gzip = java.util.Arrays.copyOf(gzip(sample("whole.rss")), 200);
    assertEquals(List.of("standard input: broken gzip"), told(inputs(gzip)));
    assertEquals(
        List.of("standard input: XML of an unknown kind"),
        told(inputs("<?xml version='1.0'?><recipe/>".getBytes(UTF_8))));
  }

  @Test
  void leavesTextsAndPagesAsTheyAre() {
    for (String text :
        List.of(
            "Date: Monday\nThe ferry is late.",
            "<!doctype html><p>The ferry",
            "{\"@type\": \"NewsArticle\", \"articleBody\": \"x\"}",
            "[Harbour] The ferry")) {
      Content content = assertInstanceOf(Content.class, inputs(text.getBytes(UTF_8)).getFirst());
      assertEquals(text, new String(content.bytes(), UTF_8));
    }
  }
}
