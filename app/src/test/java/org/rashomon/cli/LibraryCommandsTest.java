package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.pipeline.library.MadeUpReports;
import org.rashomon.sources.Content;
import org.rashomon.views.json.CollationJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LibraryCommandsTest {
  @TempDir Path folder;

  private Path library;
  private Path reports;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void writeReports() throws IOException {
    library = folder.resolve("library");
    reports = Files.createDirectory(folder.resolve("reports"));
    write("one", "Ellery Daily", "Nine people were brought ashore.");
    write("two", "County Post", "Twelve people were brought ashore.");
  }

  private Path write(String id, String outlet, String body) throws IOException {
    String lead =
        "The ferry Solveig ran aground off Hallervik lighthouse on Monday. "
            + body
            + " \"The sea was calm,\" said Ada Moss, the harbour master of Hallervik.";
    Content content =
        MadeUpReports.article(id, outlet, "Ferry runs aground off Hallervik", lead, "2021-05-04");
    return Files.write(reports.resolve(content.name()), content.bytes());
  }

  private Run run(Object... arguments) {
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
    List<String> words = new ArrayList<>();
    for (Object each : arguments) {
      words.add(each.toString());
    }
    words.add(1, "--library=" + library);
    int code = CommandLines.run(terminal, words.toArray(String[]::new));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  @Test
  void goesFromReportsToAStoryWithItsDisagreement() {
    Run added = run("add", reports);
    assertEquals(
        "2 reports added, 0 new versions, 0 unchanged, 0 not read; 1 story collated\n",
        added.err());
    assertEquals(0, added.code());
    Run stories = run("stories");
    assertTrue(stories.out().contains("Ferry runs aground off Hallervik"), stories.out());
    assertTrue(stories.out().contains("1 contradiction, 2 reports, 2 outlets"), stories.out());
    JsonNode json = JsonMapper.shared().readTree(run("stories", "--json").out());
    assertEquals(1, json.get(0).get("story").asLong());
    assertEquals(2, CollationJson.read(run("show", "1", "-f", "json").out()).articles().size());
    assertTrue(run("show", "two").out().contains("two, version 1, taken"));
    assertTrue(run("show", "1", "--why").out().contains("nearest to one, likelihood"));
    assertEquals("0 of 1 story\n", run("stories", "--since", "2021-06-01").out());
  }

  @Test
  void showsWhatWasChangedSilently() throws IOException {
    run("add", reports);
    write("one", "Ellery Daily", "Eleven people were brought ashore.");
    Run second = run("add", "-v", reports);
    assertTrue(second.out().startsWith("version 2 of one: "), second.out());
    assertTrue(
        second.err().startsWith("0 reports added, 1 new version, 1 unchanged"), second.err());
    String changes = run("show", "1", "--changes").out();
    assertTrue(changes.contains("on Monday. [-Nine-] {+Eleven+} people were"), changes);
    assertTrue(run("show", "1").out().contains("one, version 2 of 2"));
  }

  @Test
  void findsReportsStatementsQuotesAndPeople() {
    run("add", reports);
    Run run = run("search", "--json", "hallervik");
    assertEquals(0, run.code());
    JsonNode hits = JsonMapper.shared().readTree(run.out());
    List<String> kinds = new ArrayList<>();
    for (JsonNode hit : hits) {
      kinds.add(hit.get("kind").asString());
    }
    assertTrue(kinds.containsAll(List.of("report", "statement", "person")), run.out());
    Run quotes = run("search", "kind:quote", "calm");
    assertTrue(quotes.out().contains("Ada Moss"), quotes.out());
    Run outlets = run("search", "kind:report", "outlet:county", "ferry");
    assertTrue(outlets.out().contains("two") && !outlets.out().contains("one\n"), outlets.out());
    assertEquals(3, run("search", "nobodywrotethis").code());
    assertEquals(3, run("search", "ferry", "kind:report", "since:2022-01-01").code());
    Run broken = run("search", "\"ferry");
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains("is not closed"), broken.err());
  }

  @Test
  void pointsASnippetAtItsExactCharacters() {
    run("add", "--no-collate", reports);
    Run run = run("search", "--json", "kind:report", "\"brought ashore\"");
    JsonNode hit = JsonMapper.shared().readTree(run.out()).get(0);
    String snippet = hit.get("snippet").asString();
    JsonNode found = hit.get("found").get(0);
    assertEquals("brought", snippet.substring(found.get(0).asInt(), found.get(0).asInt() + 7));
    assertTrue(hit.get("start").asInt() >= 0, run.out());
  }

  @Test
  void countsWhatItCouldNotRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Run run = run("add", reports, empty, folder.resolve("gone"));
    assertEquals(4, run.code());
    assertTrue(run.err().contains("empty.txt: empty"), run.err());
    assertTrue(run.err().contains("0 unchanged, 2 not read"), run.err());
    assertEquals(3, run("add", folder.resolve("gone")).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories", "search x", "show 1", "doctor", "rebuild"})
  void saysThatThereIsNoLibraryAndMakesNone(String line) {
    Run run = run((Object[]) line.split(" "));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("there is no library in " + library), run.err());
    assertTrue(run.err().contains("'rashomon add' makes one"), run.err());
    assertTrue(!Files.exists(library), "made none");
  }

  @Test
  void saysThatThereIsNoSuchStory() {
    run("add", "--no-collate", reports);
    Run run = run("show", "77");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("there is no story or report '77'"), run.err());
  }

  @Test
  void checksAndMakesAgain() {
    run("add", reports);
    Run doctor = run("doctor");
    assertEquals(0, doctor.code(), doctor.out() + doctor.err());
    Run rebuild = run("rebuild");
    assertEquals("2 captures read again: everything is the same, bit for bit\n", rebuild.err());
    assertEquals(0, rebuild.code());
  }
}
