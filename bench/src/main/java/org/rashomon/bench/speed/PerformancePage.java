package org.rashomon.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.bench.Markdown;
import org.rashomon.bench.readings.pages.PageCosts;
import org.rashomon.bench.speed.Growth.Point;
import org.rashomon.bench.speed.Micro.Cost;

/** The page that tells what a collation costs. */
final class PerformancePage {
  private static final int NINE = 9;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private PerformancePage() {}

  static String of(
      Cold cold,
      Map<String, Cost> micro,
      ReaderGrowth readers,
      List<Point> growth,
      String story,
      Optional<PageCosts> pages) {
    Markdown page = new Markdown("Performance").text("Written by").command("bin/bench performance");
    page.text(
        """
      Measured on %d processors with %s. Other programs run on the machine: look at the medians, and
      at ratios within one run rather than at times from different runs. Where three figures stand,
      they are the median with the least and the most."""
            .formatted(Runtime.getRuntime().availableProcessors(), java()));
    page.heading("Marks")
        .table(List.of("mark", "most", "measured", ""), marks(cold, micro, readers, growth));
    cold(page, cold);
    stages(page, micro);
    ReaderTables.write(page, readers);
    growth(page, growth, story);
    PageTables.write(page, pages);
    return page.toString();
  }

  private static List<List<String>> marks(
      Cold cold, Map<String, Cost> micro, ReaderGrowth readers, List<Point> growth) {
    double wall = Spread.of(cold.program(), ProcessRun::millis).median() / 1000;
    double memory = Spread.of(cold.program(), ProcessRun::megabytes).median();
    double reading =
        Optional.ofNullable(micro.get("reading")).map(Cost::cpuMillis).orElse(Double.NaN);
    return List.of(
        mark("five short reports from a cold start, s", 3, wall),
        mark("the same, resident MB", 600, memory),
        mark("reading 500 words, warm, ms of CPU", 100, reading),
        mark("steepest reader: a kB of 1,000 kB to one of 10 kB, times", 2, readers.steepest()),
        mark("collating 9 reports that are read, warm, s", .5, collating(growth, NINE)),
        mark("reading and collating 9 reports, warm, s", .5, seconds(growth, NINE)),
        mark("reading and collating 100 reports, warm, s", 10, seconds(growth, HUNDRED)),
        mark("reading and collating 1,000 reports, warm, s", 120, seconds(growth, THOUSAND)),
        mark("1,000 reports, resident MB beyond five", 2048, megabytes(growth)));
  }

  private static List<String> mark(String what, double most, double value) {
    if (Double.isNaN(value)) {
      return List.of(what, format(most < 1 ? "%.1f" : "%.0f", most), "–", "not measured");
    }
    return List.of(
        what,
        format(most < 1 ? "%.1f" : "%.0f", most),
        format("%.2f", value),
        value <= most ? "reached" : format("over by %.2f", value - most));
  }

  private static double seconds(List<Point> growth, int reports) {
    return at(growth, reports).map(Point::seconds).orElse(Double.NaN);
  }

  private static double collating(List<Point> growth, int reports) {
    return at(growth, reports)
        .map(p -> Spread.of(p.collating(), WarmRun::millis).median() / 1000)
        .orElse(Double.NaN);
  }

  private static double megabytes(List<Point> growth) {
    double few = growth.getFirst().whole().megabytes();
    return at(growth, THOUSAND).map(p -> p.whole().megabytes() - few).orElse(Double.NaN);
  }

  private static Optional<Point> at(List<Point> growth, int reports) {
    return growth.stream().filter(p -> p.reports() == reports).findFirst();
  }

  private static void cold(Markdown page, Cold cold) {
    page.heading("From a cold start").text(COLD);
    double hello = Spread.of(cold.hello(), ProcessRun::millis).median();
    page.table(
        List.of("process", "wall ms", "CPU ms", "resident MB", "× hello"),
        List.of(
            row("`rashomon collate`, five reports", cold.program(), hello),
            row("the same without class data archive", cold.noArchive(), hello),
            row("Java that prints \"hello\"", cold.hello(), hello)));
  }

  private static List<String> row(String name, List<ProcessRun> runs, double hello) {
    Spread wall = Spread.of(runs, ProcessRun::millis);
    return List.of(
        name,
        wall.show("%.0f"),
        Spread.of(runs, ProcessRun::cpuMillis).show("%.0f"),
        Spread.of(runs, ProcessRun::megabytes).show("%.0f"),
        String.format(Locale.ROOT, "%.1f", wall.median() / hello));
  }

  private static void stages(Markdown page, Map<String, Cost> micro) {
    page.heading("Reading one report of 500 words, warm").text(STAGES);
    double whole =
        Optional.ofNullable(micro.get("reading")).map(Cost::cpuMillis).orElse(Double.NaN);
    page.table(
        List.of("stage", "ms", "CPU ms", "share of reading"),
        micro.entrySet().stream()
            .map(
                e ->
                    List.of(
                        e.getKey(),
                        format("%.2f", e.getValue().millis()),
                        format("%.2f", e.getValue().cpuMillis()),
                        format("%.0f %%", 100 * e.getValue().cpuMillis() / whole)))
            .toList());
  }

  private static void growth(Markdown page, List<Point> growth, String story) {
    page.heading("As reports grow")
        .text(
            """
      %s "Reading" and "collating" are in a process that has its models open, all processors in
      use, and the CPU is that of both; "process" is the whole program started anew."""
                .formatted(story));
    page.table(
        List.of(
            "reports",
            "words each",
            "reading s",
            "collating s",
            "CPU s",
            "CPU ms per report",
            "process s",
            "resident MB"),
        growth.stream().map(PerformancePage::row).toList());
  }

  private static List<String> row(Point point) {
    return List.of(
        String.valueOf(point.reports()),
        String.valueOf(point.words()),
        format("%.2f", Spread.of(point.reading(), WarmRun::millis).median() / 1000),
        format("%.2f", Spread.of(point.collating(), WarmRun::millis).median() / 1000),
        format("%.2f", point.cpuSeconds()),
        format("%.0f", 1000 * point.cpuSeconds() / point.reports()),
        format("%.2f", point.whole().millis() / 1000),
        format("%.0f", point.whole().megabytes()));
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }

  private static String java() {
    return System.getProperty("java.vm.name") + " " + Runtime.version();
  }

  private static final String COLD =
      """
      Whole processes, Java and the models loaded anew in each; files are in the system's memory.
      CPU is that of all threads; resident memory is the most at any moment.""";

  private static final String STAGES =
      """
      By JMH, in one thread with the models open. "reading" is the whole way from characters to
      claims; "cut" (blocks and sentences) and "syntax" (words, tags, names, dependencies) are parts
      of it, and what is left are the rules. "embedding" comes on top of it when reports are aligned.""";
}
