package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Report;
import org.rashomon.views.json.CollationJson;

/** From the addresses of eight outlets to the collation of their reports. */
class WebCommandsTest {
  @TempDir Path folder;

  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private record Run(int code, String out, String err) {}

  private static Run run(List<String> before, List<String> places) {
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
    List<String> words = new ArrayList<>(before);
    words.addAll(places);
    int code = CommandLines.run(terminal, words.toArray(String[]::new));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static Run collate(List<String> places) {
    return run(List.of("collate", "--allow-private", "--delay", "0", "-f", "json"), places);
  }

  private Run fetch(Path file) {
    return run(
        List.of("fetch", "--allow-private", "--delay", "0", "--save", file.toString()),
        site.addresses());
  }

  private static Set<String> injured(Collation collation) {
    Set<String> values = new TreeSet<>();
    for (Disagreement each : collation.disagreements()) {
      if (each.about().contains("people") || each.about().contains("injur")) {
        each.variants().forEach(variant -> values.add(variant.value().toLowerCase(Locale.ROOT)));
      }
    }
    return values;
  }

  @Test
  void collatesTheReportsOfEightOutlets() {
    Run run = collate(site.addresses());
    assertEquals("", run.err());
    assertEquals(0, run.code());
    Collation collation = CollationJson.read(run.out());
    assertEquals(
        List.of(
            "Bay Observer",
            "County Post",
            "Ellery Daily",
            "Ferry Times",
            "Harbour Gazette",
            "Market Wire",
            "North Coast News",
            "Sandvik Herald"),
        collation.articles().stream().map(Report::source).sorted().toList());
    assertEquals(7, collation.origins().size(), collation.origins().toString());
    assertEquals(
        Set.of("nine", "twelve"), injured(collation), collation.disagreements().toString());
    assertTrue(
        collation.articles().stream()
            .noneMatch(a -> a.text().contains("Most read") || a.text().contains("All rights")));
  }

  @Test
  void seesWhatWasChangedSilently() {
    site.changeSilently("Nine people were injured", "Twelve people were injured");
    Collation collation = CollationJson.read(collate(site.addresses()).out());
    assertTrue(
        collation.articles().stream()
            .anyMatch(a -> a.text().contains("Twelve people were injured, the fire brigade")));
  }

  @Test
  void keepsWhatWasFetchedAndAsksOnlyForWhatHasChanged() {
    Path file = folder.resolve("fire.warc.gz");
    Run first = fetch(file);
    assertEquals(
        "8 pages fetched, 0 unchanged, 0 not fetched; kept in " + file + "\n", first.err());
    assertEquals(0, first.code());
    site.changeSilently("Nine people were injured", "Twelve people were injured");
    Run second = fetch(file);
    assertEquals(
        "1 page fetched, 7 unchanged, 0 not fetched; kept in " + file + "\n", second.err());
    long asked = site.asked();
    Run run = run(List.of("collate", "-f", "json"), List.of(file.toString()));
    assertEquals(asked, site.asked());
    Collation collation = CollationJson.read(run.out());
    assertEquals(9, collation.articles().size());
    assertTrue(run.err().endsWith("rashomon: 9 read, 0 not read, 7 unchanged\n"), run.err());
  }

  @Test
  void keepsBothVersionsOfAPageThatWasChangedSilently() {
    List<String> add =
        List.of(
            "add",
            "--library=" + folder.resolve("library"),
            "--allow-private",
            "--delay=0",
            "--no-collate");
    assertEquals(
        "8 reports added, 0 new versions, 0 unchanged, 0 not read; 0 stories collated\n",
        run(add, site.addresses()).err());
    site.changeSilently("Nine people were injured", "Twelve people were injured");
    assertEquals(
        "0 reports added, 1 new version, 7 unchanged, 0 not read; 0 stories collated\n",
        run(add, site.addresses()).err());
    assertEquals(
        "0 reports added, 0 new versions, 8 unchanged, 0 not read; 0 stories collated\n",
        run(add, site.addresses()).err());
  }

  @Test
  void tellsOfErrorPagesAndGoesOn() {
    List<String> places = new ArrayList<>(site.addresses());
    places.add(site.addresses().getFirst().replace("/fire", "/gone"));
    Run run = collate(places);
    assertEquals(4, run.code());
    assertTrue(run.err().contains("/gone: "), run.err());
    assertTrue(run.err().endsWith("rashomon: 8 read, 1 not read, 0 unchanged\n"), run.err());
  }

  @Test
  void fetchesNothingOffline() {
    Run run = run(List.of("collate", "--allow-private", "--offline"), site.addresses());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("not fetched; leave out --offline"), run.err());
    assertEquals(0, site.asked());
  }

  @Test
  void refusesPrivateAddressesUnlessTheyAreAskedFor() {
    Run run = run(List.of("collate"), site.addresses());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("a private address, which is not fetched from"), run.err());
    assertEquals(0, site.asked());
  }
}
