package org.rashomon.bench.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rashomon.articles.Article;
import org.rashomon.articles.Sha256;
import org.rashomon.articles.intake.Draft;
import org.rashomon.articles.intake.Drafts;
import org.rashomon.sources.Content;
import org.rashomon.store.Capture;
import org.rashomon.store.Digest;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;
import org.rashomon.store.PageFacts;
import org.rashomon.store.Placed;
import org.rashomon.store.Report;
import org.rashomon.store.Version;
import org.rashomon.store.search.QueryParser;
import org.rashomon.store.search.Search;

/** How long a large library takes to open, to list and to search. Nothing is grouped or read. */
final class Scale {
  private static final int BATCH = 500;
  private static final int TIMES = 40;
  private static final Instant TAKEN = Instant.parse("2021-12-31T00:00:00Z");
  private static final List<String> SEARCHES =
      List.of(
          "hallervik",
          "ferry aground",
          "\"ran aground off\"",
          "osdal* strike",
          "outlet:county marden",
          "fire -ferry since:2021-06-01");

  private final LibraryFolder place;
  private final int reports;

  /**
   * A measurement that is to be made.
   *
   * @param folder for the library, which is removed again
   */
  Scale(Path folder, int reports) {
    this.place = new LibraryFolder(folder);
    this.reports = reports;
  }

  /**
   * What was measured.
   *
   * @param seconds that filling took
   * @param kilobytes of database for a report
   */
  record Measured(int reports, double seconds, double kilobytes, List<Timed> timed) {
    Measured {
      timed = List.copyOf(timed);
    }
  }

  /** How long something took that was done again and again, in milliseconds. */
  record Timed(String what, double median, double p95) {}

  /** Fills a library and tells what it takes. */
  Measured run() {
    Folders.remove(place.path());
    try {
      long start = System.nanoTime();
      fill();
      double seconds = (System.nanoTime() - start) / 1e9;
      double kilobytes = Files.size(place.path().resolve("library.db")) / 1e3 / reports;
      List<Timed> timed = new ArrayList<>();
      timed.add(timed("open", () -> Library.read(place).close()));
      timed.add(timed("open and list 20 stories", this::list));
      timed.add(timed("the same of the last month", () -> listSince("2021-12-01T00:00:00Z")));
      timed.add(timed("the same of no day", () -> listSince("2022-12-01T00:00:00Z")));
      try (Library library = Library.read(place)) {
        for (String words : SEARCHES) {
          timed.add(timed("search " + words, () -> search(library, words)));
        }
      }
      return new Measured(reports, seconds, kilobytes, timed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.remove(place.path());
    }
  }

  private void list() {
    listSince("1970-01-01T00:00:00Z");
  }

  private void listSince(String time) {
    try (Library library = Library.read(place)) {
      library.stories().ranked(1, Instant.parse(time), 20);
    }
  }

  private static void search(Library library, String words) {
    new Search(library).find(QueryParser.parse(words), 10);
  }

  private static Timed timed(String what, Runnable task) {
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      task.run();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new Timed(what, millis[TIMES / 2], millis[TIMES * 95 / 100]);
  }

  private void fill() {
    InventedReports invented = new InventedReports(2);
    try (Library library = Library.write(place, "bench")) {
      for (int from = 0; from < reports; from += BATCH) {
        int first = from;
        library.inTransaction(
            () -> {
              for (int i = first; i < Math.min(first + BATCH, reports); i++) {
                keep(library, invented.report(i), i + 1);
              }
              return true;
            });
      }
    }
  }

  private static void keep(Library library, Content content, long id) {
    Draft.Kept draft = (Draft.Kept) Drafts.of(content).getFirst();
    Article article = draft.article(content.id(), Sha256.of(draft.text()));
    long story = (id - 1) / 5 * 5 + 1;
    String place = "/" + content.name();
    library
        .captures()
        .keep(
            new Capture(
                id,
                place,
                content.name(),
                content.id(),
                content.address(),
                content.type(),
                Optional.empty(),
                TAKEN,
                Digest.of(content.bytes()),
                content.bytes()));
    Instant told = Instant.parse(article.published().edtf().orElseThrow() + "T12:00:00Z");
    Report report =
        new Report(
            id, article.url().orElse(place), article.id(), id, article.source(), told, story);
    Version version = new Version(id, id, 1, id, 0, article, PageFacts.of(article));
    library.reports().keep(report, version);
    if (id == story) {
      library.stories().start(report, article.headline().orElse(""));
    }
    library.stories().place(new Placed(id, story, "{\"reason\":\"joined\"}"));
    library.stories().recount(story);
  }
}
