package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.collations.Report;
import org.rashomon.pipeline.library.MadeUpReports;
import org.rashomon.sources.Content;
import org.rashomon.views.json.CollationJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written for others can be read by them, and by us again. */
class ExportCommandTest {
  @TempDir Path folder;

  private Path reports;

  private record Run(int code, String out, String err) {
    List<JsonNode> lines() {
      return out.lines().map(JsonMapper.shared()::readTree).toList();
    }
  }

  @BeforeEach
  void addReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    write("one", "Ellery Daily", "Nine people were brought ashore.");
    write("two", "County Post", "Twelve people were brought ashore.");
    assertEquals(0, run("add", "library", reports).code());
  }

  private void write(String id, String outlet, String body) throws IOException {
    String lead =
        "The ferry Solveig ran aground off Hallervik lighthouse on Monday. "
            + body
            + " \"The sea was calm 🌊,\" said Ada Moss, the harbour master of Hallervik.";
    Content content =
        MadeUpReports.article(id, outlet, "Ferry runs aground off Hallervik", lead, "2021-05-04");
    Files.write(reports.resolve(content.name()), content.bytes());
  }

  private Run run(String command, String library, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, UTF_8),
            false,
            false,
            false);
    List<String> words = new ArrayList<>(List.of(command, "-L", folder.resolve(library) + ""));
    for (Object each : arguments) {
      words.add(each.toString());
    }
    int code = CommandLines.run(terminal, words.toArray(String[]::new));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private Run export(Object... arguments) {
    return run("export", "library", arguments);
  }

  @Test
  void writesEveryVersionOfEveryReport() throws IOException {
    write("one", "Ellery Daily", "Eleven people were brought ashore.");
    run("add", "library", reports);
    List<JsonNode> lines = export("1").lines();
    assertEquals(3, lines.size());
    assertEquals("NewsArticle", lines.getFirst().get("@type").asString());
    assertEquals(
        List.of("one 1", "one 2", "two 1"),
        lines.stream()
            .map(each -> each.get("identifier").asString() + " " + each.get("version").asInt())
            .toList());
  }

  @Test
  void writesReportsAndBytesThatCanBeAddedAgain() {
    Path lines = folder.resolve("desk.jsonl");
    Path warc = folder.resolve("desk.warc.gz");
    assertEquals("1 story written to " + lines + "\n", export("--all", "-o", lines).err());
    assertEquals(0, export("--all", "-o", warc).code());
    assertEquals(0, run("add", "lines", lines).code());
    assertEquals(0, run("add", "bytes", warc).code());
    assertEquals(texts("library"), texts("lines"));
    assertEquals(texts("library"), texts("bytes"));
  }

  private List<String> texts(String library) {
    return CollationJson.read(run("show", library, "1", "-f", "json").out()).articles().stream()
        .map(Report::text)
        .toList();
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    Path first = folder.resolve("a.warc.gz");
    Path second = folder.resolve("b.warc.gz");
    export("--all", "-o", first);
    export("--all", "-o", second);
    assertEquals(-1, Files.mismatch(first, second));
    assertEquals(export("-f", "annotations", "1").out(), export("-f", "annotations", "1").out());
  }

  @Test
  void annotatesExactlyTheCharactersOfTheReports() {
    Map<String, String> texts = new HashMap<>();
    JsonNode collation = export("1", "-f", "collations").lines().getFirst();
    collation
        .get("articles")
        .forEach(a -> texts.put(a.get("url").asString(), a.get("text").asString()));
    List<JsonNode> lines = export("1", "-f", "annotations").lines();
    assertTrue(lines.size() > 3, "few annotations");
    for (JsonNode annotation : lines) {
      assertEquals("Annotation", annotation.get("type").asString());
      for (JsonNode target : annotation.get("target")) {
        String text = texts.getOrDefault(target.get("source").asString(), "");
        JsonNode quote = target.get("selector").get(0);
        JsonNode position = target.get("selector").get(1);
        int start = text.offsetByCodePoints(0, position.get("start").asInt());
        int end = text.offsetByCodePoints(0, position.get("end").asInt());
        assertEquals(quote.get("exact").asString(), text.substring(start, end));
        assertTrue(text.substring(0, start).endsWith(quote.get("prefix").asString()));
        assertTrue(text.substring(end).startsWith(quote.get("suffix").asString()));
      }
    }
    assertTrue(
        lines.toString().contains("https://news.example/one#:~:text=Nine%20people"),
        lines.toString());
  }

  @Test
  void writesCollationsThatCanBeReadAgain() {
    String line = export("--all", "--format", "collations").out();
    assertEquals(1, line.lines().count());
    assertEquals(2, CollationJson.read(line).articles().size());
  }

  @Test
  void saysWhatIsWrongWithAWish() {
    assertEquals(2, export().code());
    assertEquals(2, export("1", "--all").code());
    Run unknown = export("99");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("there is no story or report '99'"), unknown.err());
    Run nowhere = export("1", "-o", folder.resolve("none/x"));
    assertEquals(2, nowhere.code());
    assertFalse(Files.exists(folder.resolve("none")));
    assertEquals("", export("--since", "2030-01-01").out());
  }
}
