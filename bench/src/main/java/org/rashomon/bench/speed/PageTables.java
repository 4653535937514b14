package org.rashomon.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.bench.Markdown;
import org.rashomon.bench.readings.pages.PageCosts;

/** What the page of performance says of the reading of web pages. */
final class PageTables {
  private static final String ABOUT =
      """
      From bytes to article with all that is known of it, over the 181 pages of
      scrapinghub/article-extraction-benchmark, in one thread that is warm; processor time.
      Trafilatura reads the same pages in the same run, where RASHOMON_PYTHON names a Python that
      has it.""";

  private PageTables() {}

  static void write(Markdown page, Optional<PageCosts> costs) {
    page.heading("Reading web pages");
    if (costs.isEmpty()) {
      page.text("Not measured: the shared pages are not beside the project.");
      return;
    }
    page.text(ABOUT).table(List.of("tool", "pages a second", "times slower"), costs.get().rows());
    page.table(
        List.of("mark", "least", "measured", ""),
        List.of(
            mark("pages a second of one core", PageCosts.MUST, Optional.of(costs.get().ours())),
            mark("times as fast as trafilatura", PageCosts.MUST_TIMES, costs.get().times())));
  }

  private static List<String> mark(String what, double least, Optional<Double> value) {
    String wanted = String.format(Locale.ROOT, "%.0f", least);
    return value
        .map(
            found ->
                List.of(
                    what,
                    wanted,
                    String.format(Locale.ROOT, "%.3g", found),
                    found >= least
                        ? "reached"
                        : String.format(Locale.ROOT, "short by %.3g", least - found)))
        .orElse(List.of(what, wanted, "–", "not measured"));
  }
}
