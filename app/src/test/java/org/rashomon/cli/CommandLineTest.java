package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.collations.Collation;
import org.rashomon.views.json.CollationJson;

class CommandLineTest {
  private static final String ONE =
      "The ferry ran aground near the lighthouse on Monday. Forty people were brought ashore,"
          + " the coast guard said.";
  private static final String TWO =
      "The ferry ran aground near the lighthouse on Monday. Thirty-eight people were brought"
          + " ashore, the harbour police said.";
  private static final String RUSSIAN =
      "Паром сел на мель у маяка в понедельник, и сорок человек доставили на берег.";

  @TempDir Path folder;

  private Path one;
  private Path two;

  @BeforeEach
  void writeReports() throws IOException {
    one = Files.writeString(folder.resolve("one.txt"), ONE);
    two = Files.writeString(folder.resolve("two.txt"), TWO);
  }

  private record Run(int code, String out, String err) {}

  private static Run runAt(String in, boolean terminal, OutputStream out, Object... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal console =
        new Terminal(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            out,
            new PrintStream(err, true, UTF_8),
            terminal,
            terminal,
            true);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = CommandLines.run(console, words);
    String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(UTF_8) : "";
    return new Run(code, written, err.toString(UTF_8));
  }

  private static Run run(Object... arguments) {
    return runAt("", false, new ByteArrayOutputStream(), arguments);
  }

  @Test
  void collatesReportsIntoText() {
    Run run = run("collate", "--title", "Ferry", one, two);
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Ferry\n2 reports"), run.out());
  }

  @Test
  void writesTheSameBytesEveryTime() {
    assertEquals(run("collate", "-f", "json", folder), run("collate", "-f", "json", folder));
  }

  @Test
  void readsASingleReport() {
    Run run = run("collate", "-f", "json", one);
    assertEquals(0, run.code());
    assertEquals(ONE, CollationJson.read(run.out()).articles().getFirst().text());
  }

  @Test
  void readsStandardInput() {
    Run run = runAt(ONE, false, new ByteArrayOutputStream(), "collate", "-f", "json", "-");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("\"stdin\""));
  }

  @Test
  void namesWhatItDidNotReadAndGoesOn() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Run run = run("collate", one, two, empty, folder.resolve("gone.txt"));
    assertEquals(4, run.code());
    assertTrue(run.err().contains("empty.txt: empty; check that it was saved"), run.err());
    assertTrue(run.err().contains("gone.txt: missing; check the spelling"), run.err());
    assertTrue(run.out().contains("2 reports"));
  }

  @Test
  void keepsTheSameReportOnceAndSaysSo() throws IOException {
    Path copy = Files.writeString(folder.resolve("copy.txt"), ONE);
    Run run = run("collate", one, copy, two);
    assertEquals(4, run.code());
    assertTrue(run.err().contains("copy.txt: the same report as one, kept once"), run.err());
    assertTrue(run.out().contains("2 reports"));
  }

  @Test
  void keepsAnotherLanguageInTheDocument() throws IOException {
    Path foreign = Files.writeString(folder.resolve("foreign.txt"), RUSSIAN);
    Run run = run("collate", "-f", "json", one, foreign);
    assertEquals(4, run.code());
    Collation collation = CollationJson.read(run.out());
    assertEquals("foreign", collation.articles().getFirst().id());
    assertEquals(RUSSIAN, collation.articles().getFirst().text());
    assertEquals(
        "written in Russian; only English is read",
        collation.articles().getFirst().notRead().orElse(""));
  }

  @Test
  void saysThatNothingCouldBeRead() throws IOException {
    assertEquals(3, run("collate", folder.resolve("gone.txt")).code());
    Path foreign = Files.writeString(folder.resolve("foreign.txt"), RUSSIAN);
    Run run = run("collate", "-f", "json", foreign);
    assertEquals(3, run.code());
    assertEquals(1, CollationJson.read(run.out()).articles().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          collate                           | Missing required parameter: 'PLACE'
          collate --fromat json x           | Unknown option: '--fromat'
          collate --format yaml x           | there are text, json, html, markdown, csv
          collate --max-size much x         | is no size; write e.g.
          collate --max-size 5GB x          | a size is 1 byte to 1GB
          collate -o no/such/folder/x.md x  | there is no folder
          colate x                          | Did you mean: rashomon collate
          completion fish                   | SHELL
          ''                                | a command is missing
          """)
  void explainsWrongUsage(String line, String hint) {
    Run run = line.isEmpty() ? run() : run((Object[]) line.split(" +"));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains(hint), run.err());
    assertTrue(run.err().contains("--help"), run.err());
  }

  @Test
  void tellsTheFormatByTheEnding() throws IOException {
    for (String ending : List.of("json", "html", "md", "csv", "txt")) {
      Path file = folder.resolve("out." + ending);
      Run run = run("collate", "-o", file, one, two);
      assertEquals(0, run.code());
      assertEquals("", run.out());
      assertTrue(run.err().contains("written to " + file), run.err());
    }
    assertTrue(Files.readString(folder.resolve("out.json")).startsWith("{"));
    assertTrue(Files.readString(folder.resolve("out.html")).startsWith("<!"));
    assertTrue(Files.readString(folder.resolve("out.md")).startsWith("# "));
    assertTrue(Files.readString(folder.resolve("out.csv")).startsWith("record,"));
  }

  @Test
  void refusesToOverwriteAnInput() throws IOException {
    Run run = run("collate", "-o", one, one, two);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("one of the inputs"), run.err());
    assertEquals(2, run("collate", "-o", two, folder).code());
    assertEquals(ONE, Files.readString(one));
  }

  @Test
  void leavesNothingHalfWritten() throws IOException {
    Path target = Files.createDirectory(folder.resolve("out")).resolve("x.json");
    Files.writeString(target, "before");
    assertEquals(0, run("collate", "-q", "-o", target, one).code());
    try (var files = Files.list(target.getParent())) {
      assertEquals(List.of(target), files.toList());
    }
    assertTrue(Files.readString(target).startsWith("{"));
  }

  @Test
  void keepsQuietWhenAsked() {
    Run run = run("collate", "-q", "-o", folder.resolve("x.json"), one);
    assertEquals("", run.err());
  }

  @Test
  void limitsTheSizeOfInputs() {
    Run run = run("collate", "--max-size", "20", one);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("over the size limit of 20 bytes"), run.err());
  }

  @Test
  void showsColourAndProgressToPeopleOnly() {
    Run person = runAt("", true, new ByteArrayOutputStream(), "collate", one);
    assertTrue(person.out().contains("\u001b["));
    assertTrue(person.err().contains("collating 1 report"));
    Run pipe = run("collate", one);
    assertFalse((pipe.out() + pipe.err()).contains("\u001b"));
  }

  @Test
  void failsWhenTheResultCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Run run = runAt("", false, full, "collate", one);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("No space left on device"));
  }

  @Test
  void helpsOnStandardOutput() {
    Run run = run("collate", "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Examples:"));
    assertEquals("", run.err());
    run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    assertTrue(run("--version").out().startsWith("rashomon "));
  }

  @Test
  void completesForTwoShells() {
    String bash = run("completion", "bash").out();
    assertTrue(bash.startsWith("#!") && bash.contains("--max-size"), bash);
    assertTrue(run("completion", "zsh").out().contains("bashcompinit"));
  }

  @Test
  void writesNothingIntoInputs() throws IOException {
    byte[] before = Files.readAllBytes(one);
    run("collate", folder);
    assertArrayEquals(before, Files.readAllBytes(one));
  }
}
