package org.rashomon.bench.grouping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rashomon.articles.Article;
import org.rashomon.bench.Markdown;
import org.rashomon.bench.Project;
import org.rashomon.bench.readings.SharedReports;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.stories.grouping.Grouper;
import org.rashomon.stories.grouping.Sketch;
import org.rashomon.stories.grouping.Sketcher;

/** What placing a report costs while ten thousand, a hundred thousand, a million are held. */
public final class GroupingScale {
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final int PLACED = 2_000;
  private static final int WARMING = 500;

  /** Reports of an event, on average. */
  private static final int EVENT = 4;

  private static final long SEED = 20_260_101;
  private static final double MILLION = 1e6;
  private static final List<String> HEAD =
      List.of(
          "held", "stories", "mean ms", "p50 ms", "p95 ms", "max ms", "heap MB", "with its event");
  private static final String ABOUT =
      """
      Sketches of real reports are changed by rule into reports of events that there never were:
      names, figures and dates swapped, words swapped, vectors turned, dates moved (a million texts
      cannot be read for this). The window is filled with reports whose stories are known; then
      2,000 more are placed one after the other on one thread, and each is timed; the mark is 10 ms
      with a million held. The heap is what is in use after a collection. The last column is the
      share of those placed, of events that are held, which joined the story of their event.""";

  private GroupingScale() {}

  /** Writes {@code docs/performance-grouping.md}; takes some minutes. */
  public static String run(Project project) {
    try (OnnxEmbedder embedder = new OnnxEmbedder()) {
      Sketcher sketcher = new Sketcher(embedder);
      List<Article> articles = List.copyOf(SharedReports.beside(project).all().values());
      List<Sketch> real = new ArrayList<>();
      if (articles.isEmpty()) {
        new Sets(project, SharedReports.beside(project), sketcher)
            .examples()
            .forEach(each -> real.add(each.sketch()));
      }
      articles.forEach(each -> real.add(sketcher.sketch(real.size(), each, Instant.EPOCH)));
      double sketching = sketching(sketcher, articles);
      List<List<String>> rows = new ArrayList<>();
      for (int size : SIZES) {
        rows.add(row(size, new Perturbed(real, SEED)));
      }
      return write(project, page(real, sketching, rows));
    }
  }

  /** Milliseconds for one report, when everything is warm. */
  private static double sketching(Sketcher sketcher, List<Article> articles) {
    long start = System.nanoTime();
    articles.forEach(each -> sketcher.sketch(0, each, Instant.EPOCH));
    return (System.nanoTime() - start) / MILLION / Math.max(1, articles.size());
  }

  private static List<String> row(int size, Perturbed reports) {
    long before = heap();
    Grouper grouper = new Grouper();
    for (int i = 0; i < size; i++) {
      long event = i % (size / EVENT);
      grouper.restore(reports.report(i, event), event);
    }
    long held = heap() - before;
    int stories = grouper.stories();
    double[] times = new double[PLACED];
    int right = 0;
    for (int i = -WARMING; i < PLACED; i++) {
      long event = Math.floorMod(i * 7919L, (long) size / EVENT);
      Sketch sketch = reports.report(size + WARMING + i, event);
      long start = System.nanoTime();
      long story = grouper.place(sketch).story();
      if (i >= 0) {
        times[i] = (System.nanoTime() - start) / MILLION;
        right += story == event ? 1 : 0;
      }
    }
    return cells(size, stories, times, held, (double) right / PLACED);
  }

  private static List<String> cells(
      int size, int stories, double[] times, long held, double right) {
    double mean = Arrays.stream(times).average().orElse(0);
    Arrays.sort(times);
    return List.of(
        String.format(Locale.ROOT, "%,d", size),
        String.format(Locale.ROOT, "%,d", stories),
        figure(mean),
        figure(times[times.length / 2]),
        figure(times[times.length * 95 / 100]),
        figure(times[times.length - 1]),
        String.valueOf(Math.round(held / MILLION)),
        figure(right));
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static String page(List<Sketch> real, double sketching, List<List<String>> rows) {
    double bytes = real.stream().mapToInt(each -> each.bytes().length).average().orElse(0);
    return new Markdown("Grouping at scale")
        .text("Written by")
        .command("bin/bench grouping-scale")
        .text(ABOUT)
        .heading("Placing")
        .table(HEAD, rows)
        .heading("Sketching")
        .text(
            String.format(
                Locale.ROOT,
                "A report is sketched in %.1f ms on one thread (mean over %d real reports); a sketch"
                    + " is kept in %.0f bytes.",
                sketching,
                real.size(),
                bytes))
        .toString();
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String write(Project project, String page) {
    try {
      Files.writeString(project.doc("performance-grouping.md"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page;
  }
}
