package org.rashomon.bench.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.rashomon.articles.Article;
import org.rashomon.pipeline.Collator;
import org.rashomon.pipeline.library.Adding;
import org.rashomon.pipeline.library.StoryCollating;
import org.rashomon.readings.embedding.Embedder;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.readings.english.EnglishReader;
import org.rashomon.sources.Content;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;

/** How many reports a second go from their text into stories, and into collations. */
final class Throughput {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2018-03-01T00:00:00Z"));

  /**
   * What was measured.
   *
   * @param reports that were given
   * @param kept those that were new
   * @param stories they came to
   * @param words of all of them together
   * @param adding seconds until all were stored and grouped
   * @param collated stories that were collated then, and with them read in full
   * @param read reports in these
   * @param collating seconds that took
   * @param kilobytes of library for a report, before the collations
   */
  record Measured(
      int reports,
      long kept,
      long stories,
      long words,
      double adding,
      int collated,
      long read,
      double collating,
      double kilobytes) {}

  private final Path folder;
  private final List<Article> real;

  /**
   * A measurement that is to be made.
   *
   * @param folder for libraries, which are removed again
   * @param real what the reports are made from
   */
  Throughput(Path folder, List<Article> real) {
    this.folder = folder;
    this.real = real;
  }

  /**
   * Takes reports in.
   *
   * @param leastOutlets stories of fewer outlets are not read in full
   */
  Measured run(int count, int leastOutlets) {
    LibraryFolder place = new LibraryFolder(folder);
    Folders.remove(folder);
    List<Content> reports = new Copies(real).of(count);
    try (Embedder embedder = new OnnxEmbedder();
        Library library = Library.write(place, "bench")) {
      long start = System.nanoTime();
      try (Adding adding = new Adding(library, embedder, CLOCK, outcome -> {})) {
        reports.forEach(adding::take);
        adding.flush();
      }
      double added = seconds(start);
      double kilobytes = Folders.size(folder) / 1e3 / count;
      try (Collator collator = new Collator(new EnglishReader(), new OnnxEmbedder())) {
        long from = System.nanoTime();
        Counting collated = new Counting();
        new StoryCollating(library, () -> collator).stale(leastOutlets, collated);
        return measured(
            library, count, added, collated.stories, leastOutlets, seconds(from), kilobytes);
      }
    } finally {
      Folders.remove(folder);
    }
  }

  /** Counts stories; one that fails ends the measurement. */
  private static final class Counting implements StoryCollating.Progress {
    private int stories;

    @Override
    public void done(long story) {
      stories++;
    }

    @Override
    public void failed(long story, RuntimeException why) {
      throw why;
    }
  }

  private static Measured measured(
      Library library,
      int count,
      double added,
      int collated,
      int leastOutlets,
      double seconds,
      double kilobytes) {
    long words =
        library
            .sql()
            .number("SELECT sum(length(text) - length(replace(text, ' ', ''))) FROM versions");
    long read =
        library
            .sql()
            .number(
                "SELECT sum(reports) FROM stories WHERE merged_into IS NULL AND outlets >= ?",
                leastOutlets);
    return new Measured(
        count,
        library.reports().count(),
        library.stories().count(),
        words,
        added,
        collated,
        read,
        seconds,
        kilobytes);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
