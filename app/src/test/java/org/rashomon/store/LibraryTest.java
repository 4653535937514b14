package org.rashomon.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;
import org.rashomon.articles.Sha256;

class LibraryTest {
  private static final Instant TAKEN = Instant.parse("2021-05-04T10:00:00Z");

  @TempDir Path folder;

  private LibraryFolder place;

  @BeforeEach
  void name() {
    place = new LibraryFolder(folder.resolve("library"));
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        "Ellery Daily",
        Optional.of("A ferry runs aground"),
        List.of("Ada Moss", "Ben \"Kit\" Low"),
        Optional.of("https://daily.example/" + id),
        Published.of("2021-05-04", Published.From.METADATA),
        "en",
        Sha256.of(text),
        Optional.of("AP"),
        Optional.empty(),
        text,
        0);
  }

  private static Version version(long id, long report, int number, String text) {
    return new Version(
        id,
        report,
        number,
        1,
        0,
        article("ferry", text),
        new PageFacts(
            Optional.of("article"), Optional.empty(), Optional.of("News"), Optional.empty()));
  }

  private static void keepFirst(Library library) {
    byte[] bytes = "the page".getBytes(UTF_8);
    library.inTransaction(
        () -> {
          library
              .captures()
              .keep(
                  new Capture(
                      1,
                      "/a/ferry.html",
                      "ferry.html",
                      "ferry",
                      Optional.empty(),
                      Optional.of("text/html"),
                      Optional.empty(),
                      TAKEN,
                      Digest.of(bytes),
                      bytes));
          Report report = new Report(1, "/a/ferry.html", "ferry", 1, "Ellery Daily", TAKEN, 1);
          library.reports().keep(report, version(1, 1, 1, "Forty were brought ashore."));
          library.stories().start(report, "A ferry runs aground");
          library.stories().place(new Placed(1, 1, "{}"));
          return true;
        });
  }

  @Test
  void givesBackWhatItKeeps() {
    try (Library library = Library.write(place, "test")) {
      keepFirst(library);
    }
    try (Library library = Library.read(place)) {
      Capture capture = library.captures().get(1).orElseThrow();
      assertArrayEquals("the page".getBytes(UTF_8), capture.bytes());
      assertEquals(TAKEN, capture.taken());
      assertEquals(Optional.of(1L), library.captures().known(capture.sha256(), "/a/ferry.html"));
      Version version = library.versions().get(1).orElseThrow();
      assertEquals(version(1, 1, 1, "Forty were brought ashore."), version);
      assertEquals("ferry", library.reports().get(1).orElseThrow().name());
      Story story = library.stories().get(1).orElseThrow();
      assertEquals(1, story.reports());
      assertTrue(story.stale());
      assertEquals(List.of(story), library.stories().ranked(1, Instant.EPOCH, 10));
      assertFalse(library.isWritable());
    }
  }

  @Test
  void keepsBothVersionsOfAChangedReport() {
    try (Library library = Library.write(place, "test")) {
      keepFirst(library);
      library.inTransaction(
          () -> {
            library.reports().keep(version(2, 1, 2, "Forty-two were brought ashore."));
            library.stories().recount(1);
            return true;
          });
      List<Version> versions = library.versions().ofReport(1);
      assertEquals(2, versions.size());
      assertEquals(List.of(versions.get(1)), library.versions().ofStory(1));
      assertEquals(1, found(library, "two"));
      assertEquals(1, found(library, "forty"));
      assertTrue(library.versions().has(1, versions.get(0).fingerprint()));
      library
          .sql()
          .script("INSERT INTO reports_found (reports_found, rank) VALUES ('integrity-check', 1)");
    }
  }

  private static long found(Library library, String word) {
    return library
        .sql()
        .number("SELECT count(*) FROM reports_found WHERE reports_found MATCH ?", word);
  }

  @Test
  void undoesATransactionThatFails() {
    try (Library library = Library.write(place, "test")) {
      assertThrows(
          IllegalStateException.class,
          () ->
              library.inTransaction(
                  () -> {
                    keepFirst(library);
                    throw new IllegalStateException("in the middle");
                  }));
      assertEquals(0, library.reports().count());
      keepFirst(library);
      assertEquals(1, library.reports().count());
    }
  }

  @Test
  void keepsSketchesAsFarAsTheyHold() {
    try (Library library = Library.write(place, "test")) {
      keepFirst(library);
      try (SketchLog log = library.sketches("maker 1", (report, sketch) -> {})) {
        log.append(1, new byte[] {1, 2, 3});
        log.append(7, new byte[] {4});
        assertThrows(IllegalArgumentException.class, () -> log.append(7, new byte[0]));
      }
      StringBuilder seen = new StringBuilder();
      try (SketchLog log =
          library.sketches(
              "maker 1", (r, sketch) -> seen.append(r).append('/').append(sketch.length))) {
        assertEquals(1, log.last());
      }
      assertEquals("1/3", seen.toString()); // report 7 was never kept
      try (SketchLog log = library.sketches("maker 2", (report, sketch) -> seen.append('!'))) {
        assertEquals(0, log.last());
      }
      assertEquals("1/3", seen.toString());
    }
  }

  @Test
  void remembersFeeds() {
    try (Library library = Library.write(place, "test")) {
      Feed feed =
          new Feed(
              "https://daily.example/feed",
              Optional.of("Daily"),
              Optional.of("\"x\""),
              Optional.empty(),
              TAKEN,
              Duration.ofMinutes(15),
              2,
              Optional.of("no answer"));
      library.feeds().keep(feed);
      library.feeds().keep(feed);
      assertEquals(List.of(feed), library.feeds().all());
      library.feeds().drop(feed.address());
      assertEquals(Optional.empty(), library.feeds().at(feed.address()));
    }
  }

  @Test
  void liesWhereThePlatformKeepsData() {
    java.util.Map<String, String> none = java.util.Map.of();
    assertEquals(
        Path.of("/home/a/.local/share/rashomon"),
        LibraryFolder.usual("Linux", "/home/a", none).path());
    assertEquals(
        Path.of("/data/rashomon"),
        LibraryFolder.usual("Linux", "/home/a", java.util.Map.of("XDG_DATA_HOME", "/data")).path());
    assertEquals(
        Path.of("/Users/a/Library/Application Support/rashomon"),
        LibraryFolder.usual("Mac OS X", "/Users/a", none).path());
  }
}
