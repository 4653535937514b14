package org.rashomon.bench.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.articles.Article;
import org.rashomon.bench.Markdown;
import org.rashomon.bench.Project;
import org.rashomon.bench.readings.SharedReports;

/** Measures a library and writes {@code docs/performance-library.md}; takes half an hour. */
public final class LibraryPage {
  private static final int NEEDED = 800;
  private static final int ALL = 200;
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final double DAY = 86_400;
  private static final double WORLD = 1e6;

  private final Path folder;
  private final List<Article> real;

  private LibraryPage(Project project) {
    this.folder = project.target().resolve("library");
    this.real = List.copyOf(SharedReports.beside(project).all().values());
  }

  /**
   * Writes the page.
   *
   * @throws IllegalArgumentException when the shared reports are not beside the project
   */
  public static String write(Project project) {
    LibraryPage measuring = new LibraryPage(project);
    if (measuring.real.isEmpty()) {
      throw new IllegalArgumentException("the shared reports are not beside the project");
    }
    String page = measuring.page();
    try {
      Files.writeString(project.doc("performance-library.md"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page;
  }

  private String page() {
    Throughput.Measured needed = new Throughput(folder, real).run(NEEDED, 2);
    Throughput.Measured all = new Throughput(folder, real).run(ALL, 1);
    List<Scale.Measured> sizes = new ArrayList<>();
    for (int size : SIZES) {
      sizes.add(new Scale(folder, size).run());
    }
    return new Markdown("The library's performance")
        .text("Written by")
        .command("bin/bench library")
        .text(
            "on a machine with "
                + Runtime.getRuntime().availableProcessors()
                + " processors. `bin/bench crashes` and `bin/bench grouping-scale` measure what"
                + " else concerns the library.")
        .heading("Reports a second")
        .text(
            """
            Real reports, made into reports of other events by rule round by round (other names,
            other figures), from their text to stored and grouped, and then read in full and
            collated: with the default only stories of two outlets or more, since nothing can be
            laid beside a report that stands alone; with `--read all` every story. The marks are 60
            and 15 a second.""")
        .table(
            List.of(
                "",
                "reports",
                "words each",
                "stories",
                "stored and grouped, a second",
                "read and collated then",
                "all of it, a second"),
            List.of(
                row("default, `--no-collate`", needed, false),
                row("default", needed, true),
                row("`--read all`", all, true)))
        .heading("Large libraries")
        .text(
            """
            Invented reports of 14 sentences, five of an event, kept with nothing read; each thing
            was done 40 times in a warm program. Marks: a library of 100,000 opens within 1 s and
            lists its stories within 300 ms; at a million a search takes no more than 100 ms in 95
            of 100.""")
        .table(head(), rows(sizes))
        .heading("The world's news")
        .text(world(needed, all))
        .toString();
  }

  private static List<String> row(String name, Throughput.Measured m, boolean isCollated) {
    double seconds = m.adding() + (isCollated ? m.collating() : 0);
    return List.of(
        name,
        String.valueOf(m.kept()),
        String.valueOf(Math.round((double) m.words() / m.kept())),
        String.valueOf(m.stories()),
        figure(m.reports() / m.adding()),
        isCollated ? m.read() + " of " + m.kept() : "none",
        figure(m.reports() / seconds));
  }

  private static List<String> head() {
    List<String> head = new ArrayList<>(List.of("ms: median, p95"));
    for (int size : SIZES) {
      head.add(String.format(Locale.ROOT, "%,d", size));
    }
    return head;
  }

  private static List<List<String>> rows(List<Scale.Measured> sizes) {
    List<List<String>> rows = new ArrayList<>();
    List<String> kept = new ArrayList<>(List.of("kept a second"));
    List<String> size = new ArrayList<>(List.of("kB of database a report"));
    for (Scale.Measured each : sizes) {
      kept.add(String.valueOf(Math.round(each.reports() / each.seconds())));
      size.add(figure(each.kilobytes()));
    }
    rows.add(kept);
    rows.add(size);
    for (int i = 0; i < sizes.getFirst().timed().size(); i++) {
      List<String> row = new ArrayList<>(List.of(sizes.getFirst().timed().get(i).what()));
      for (Scale.Measured each : sizes) {
        Scale.Timed timed = each.timed().get(i);
        row.add(figure(timed.median()) + ", " + figure(timed.p95()));
      }
      rows.add(row);
    }
    return rows;
  }

  /** What a day of all online news would take, from what was measured here. */
  private static String world(Throughput.Measured needed, Throughput.Measured all) {
    double grouping = needed.reports() / needed.adding() * DAY / WORLD;
    double reading = all.reports() / (all.adding() + all.collating()) * DAY / WORLD;
    return String.format(
        Locale.ROOT,
        "The world's online news is about a million reports a day, 11.6 a second. At these rates one"
            + " machine like this stores and groups %.1f times that, and reads and collates %.1f"
            + " times that if every report is read in full. A day takes %.0f GB (%.1f kB a report"
            + " of this length, captured bytes, text and index together). What grows is the window"
            + " that grouping holds in memory: see [grouping at scale](performance-grouping.md) for"
            + " a million reports.",
        grouping,
        reading,
        needed.kilobytes() * WORLD / 1e6,
        needed.kilobytes());
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
  }
}
