package org.rashomon.pipeline.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Models;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Unread;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;
import org.rashomon.store.Tables;
import org.rashomon.store.Version;
import org.rashomon.store.health.Finding;

class AddingTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2021-06-01T12:00:00Z"));

  @TempDir Path folder;

  private LibraryFolder place;

  @BeforeEach
  void name() {
    place = new LibraryFolder(folder.resolve("library"));
  }

  private static List<Outcome> add(LibraryFolder into, List<? extends Input> inputs) {
    return add(into, inputs, Integer.MAX_VALUE);
  }

  private static List<Outcome> add(LibraryFolder into, List<? extends Input> inputs, int batch) {
    List<Outcome> outcomes = new ArrayList<>();
    try (Library library = Library.write(into, "test");
        Adding adding = new Adding(library, Models.embedder(), NOON, outcomes::add)) {
      int taken = 0;
      for (Input each : inputs) {
        adding.take(each);
        if (++taken % batch == 0) {
          adding.flush();
        }
      }
      adding.flush();
    }
    return outcomes;
  }

  private static void collate(LibraryFolder in) {
    try (Library library = Library.write(in, "test")) {
      new StoryCollating(library, Models::collator)
          .stale(
              2,
              new StoryCollating.Progress() {
                @Override
                public void done(long story) {
                  assertTrue(story > 0);
                }

                @Override
                public void failed(long story, RuntimeException why) {
                  throw why;
                }
              });
    }
  }

  private static SortedMap<String, String> digests(LibraryFolder of) {
    try (Library library = Library.read(of)) {
      return new Tables(library).digests();
    }
  }

  private static Content article(String id, String outlet, String body) {
    return MadeUpReports.article(id, outlet, "A ferry ran aground", body, "2021-05-04");
  }

  @Test
  void changesNothingWhenTheSameIsAddedAgain() {
    List<Content> reports = MadeUpReports.of(1, 12);
    List<Outcome> first = add(place, reports);
    assertEquals(reports.size(), first.size());
    first.forEach(each -> assertInstanceOf(Outcome.Added.class, each));
    collate(place);
    SortedMap<String, String> before = digests(place);
    add(place, reports).forEach(each -> assertInstanceOf(Outcome.Same.class, each));
    collate(place);
    assertEquals(before, digests(place));
  }

  @Test
  void comesToTheSameInBatchesOfAnySizeAndAfterAnyRestart() throws IOException {
    List<Content> reports = MadeUpReports.of(2, 20);
    add(place, reports);
    LibraryFolder other = new LibraryFolder(folder.resolve("other"));
    for (int i = 0; i < reports.size(); i += 7) {
      add(other, reports.subList(i, Math.min(i + 7, reports.size())), 3);
    }
    assertEquals(digests(place), digests(other));
    assertArrayEquals(
        Files.readAllBytes(place.path().resolve("library.sketches")),
        Files.readAllBytes(other.path().resolve("library.sketches")));
  }

  @Test
  void keepsAChangedReportAsANewVersionOnce() {
    Content before = article("ferry", "Ellery Daily", "Forty people were brought ashore.");
    Content after = article("ferry", "Ellery Daily", "Forty-two people were brought ashore.");
    add(place, List.of(before));
    Outcome.NewVersion version =
        assertInstanceOf(Outcome.NewVersion.class, add(place, List.of(after)).getFirst());
    assertEquals(2, version.number());
    assertInstanceOf(Outcome.Same.class, add(place, List.of(before)).getFirst());
    assertInstanceOf(Outcome.Same.class, add(place, List.of(after)).getFirst());
    try (Library library = Library.read(place)) {
      List<Version> versions = library.versions().ofReport(1);
      assertEquals(2, versions.size());
      assertEquals(1, library.reports().count());
      assertTrue(versions.getFirst().article().text().contains("Forty people"));
    }
  }

  @Test
  void keepsAnotherOutletsReportUnderTheSameAddressApart() {
    add(place, List.of(article("ferry", "Ellery Daily", "Forty people were brought ashore.")));
    Outcome outcome =
        add(place, List.of(article("ferry", "County Post", "All were brought ashore."))).getFirst();
    assertInstanceOf(Outcome.Added.class, outcome);
  }

  @Test
  void keepsTheSameWordsOnceWhereverTheyLie() {
    String words = "The ferry ran aground near the lighthouse on Monday, the coast guard said.";
    Content one = new Content("a/one.txt", "one", words.getBytes(UTF_8));
    Content two = new Content("b/two.txt", "two", words.getBytes(UTF_8));
    Content piped = new Content("standard input", "stdin", words.getBytes(UTF_8));
    List<Outcome> outcomes = add(place, List.of(one, two, piped));
    assertInstanceOf(Outcome.Added.class, outcomes.get(0));
    assertEquals(
        new Outcome.Same("b/two.txt", "the same report as one, kept once"), outcomes.get(1));
    assertInstanceOf(Outcome.Same.class, outcomes.get(2));
  }

  @Test
  void neverTakesWhatIsPipedForANewVersion() {
    List<Outcome> outcomes =
        add(
            place,
            List.of(
                new Content("standard input", "stdin", "A ferry ran aground.".getBytes(UTF_8)),
                new Content("standard input", "stdin", "A mill burnt down.".getBytes(UTF_8))));
    outcomes.forEach(each -> assertInstanceOf(Outcome.Added.class, each));
  }

  @Test
  void tellsOfWhatItCannotReadInItsTurn() {
    Unread missing = new Unread("gone.txt", "missing", "check the spelling");
    List<Outcome> outcomes =
        add(
            place,
            List.of(
                article("ferry", "Ellery Daily", "Forty people were brought ashore."),
                missing,
                new Content("empty.json", "empty", "{}".getBytes(UTF_8))));
    assertEquals(3, outcomes.size());
    assertEquals(new Outcome.NotRead(missing), outcomes.get(1));
    assertInstanceOf(Outcome.NotRead.class, outcomes.get(2));
    try (Library library = Library.read(place)) {
      assertEquals(1, library.captures().count());
    }
  }

  @Test
  void makesEverythingAgainBitForBit() {
    List<Content> reports = new ArrayList<>(MadeUpReports.of(3, 10));
    reports.add(article("event-1-x", "Ferry Times", "Forty people were brought ashore."));
    reports.add(article("event-1-x", "Ferry Times", "Fifty people were brought ashore."));
    add(place, reports, 5);
    collate(place);
    SortedMap<String, String> before = digests(place);
    try (Library library = Library.write(place, "test");
        Engine engine = new Engine()) {
      Rebuilding rebuilding = new Rebuilding(engine, steps());
      assertEquals(List.of(), rebuilding.inPlace(library).changed());
      library.sql().script("UPDATE versions SET text = 'forged' WHERE id = 1");
      library.sql().script("DELETE FROM collations");
      List<String> changed = rebuilding.inPlace(library).changed();
      assertTrue(changed.containsAll(List.of("versions", "collations")), changed.toString());
      assertEquals(before, new Tables(library).digests());
      List<Finding> findings = Doctor.check(library, engine.embedder());
      findings.forEach(each -> assertEquals(Finding.State.SOUND, each.state(), each.toString()));
    }
  }

  private static Rebuilding.Steps steps() {
    return new Rebuilding.Steps() {
      @Override
      public void captured(long all) {
        assertTrue(all > 0);
      }

      @Override
      public void collated(long all) {
        assertTrue(all > 0);
      }
    };
  }

  @Test
  void collatesOnlyWhatTwoOutletsTell() {
    add(
        place,
        List.of(
            article("a", "Ellery Daily", "A ferry ran aground off Hallervik with forty aboard."),
            article("b", "County Post", "A ferry ran aground off Hallervik; 38 were aboard."),
            MadeUpReports.article("c", "Bay Observer", "Wheat", "Wheat rose.", "2021-02-01")));
    collate(place);
    try (Library library = Library.read(place)) {
      assertEquals(List.of(1L), library.collations().stories());
      assertEquals(List.of(1L, 2L), library.collations().of(1).orElseThrow().versions());
    }
  }

  @Test
  void mendsIndexesAndTheLog() throws IOException {
    add(place, MadeUpReports.of(4, 8));
    Files.write(place.path().resolve("library.sketches"), new byte[] {1, 2, 3});
    try (Library library = Library.write(place, "test")) {
      library.sql().script("INSERT INTO reports_found (reports_found) VALUES ('delete-all')");
      library.sql().script("UPDATE stories SET reports = 99 WHERE id = 1");
      List<String> mended =
          Doctor.check(library, Models.embedder()).stream()
              .filter(each -> each.state() == Finding.State.MENDED)
              .map(Finding::check)
              .toList();
      assertEquals(
          List.of("counts of stories", "search index of reports", "log of sketches"), mended);
      Doctor.check(library, Models.embedder())
          .forEach(each -> assertEquals(Finding.State.SOUND, each.state(), each.toString()));
    }
  }
}
