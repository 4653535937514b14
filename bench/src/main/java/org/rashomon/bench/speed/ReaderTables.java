package org.rashomon.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.bench.Markdown;

/** The tables of what each reader costs. */
final class ReaderTables {
  private static final String COSTS =
      """
      CPU of the thread that reads, the least of several runs: each reader by itself, on what the
      ones before it found.""";
  private static final String GROWTH =
      """
      CPU in ms for each kB of a report of 1, 10, 100 and 1,000 kB, and how many times dearer a kB is
      in the longest than in one of 10 kB: 1 where the cost is linear. The text is that of the
      project's own example, over and over.""";

  private ReaderTables() {}

  static void write(Markdown page, ReaderGrowth growth) {
    page.heading("Each reader on one report of 500 words").text(COSTS);
    page.table(
        List.of("reader", "CPU ms", "share"),
        growth.report().entrySet().stream()
            .map(
                e ->
                    List.of(
                        e.getKey(),
                        format("%.3f", e.getValue()),
                        format("%.1f %%", 100 * e.getValue() / growth.whole())))
            .toList());
    page.heading("Each reader as a report grows").text(GROWTH);
    page.table(head(), growth.report().keySet().stream().map(r -> row(growth, r)).toList());
  }

  private static List<String> head() {
    List<String> head = new ArrayList<>(List.of("reader"));
    ReaderGrowth.KILOBYTES.forEach(size -> head.add(format("%,d kB", size)));
    head.add("× from 10 kB to the longest");
    return head;
  }

  private static List<String> row(ReaderGrowth growth, String reader) {
    List<String> row = new ArrayList<>(List.of(reader));
    growth.perKilobyte(reader).values().forEach(cost -> row.add(format("%.4f", cost)));
    row.add(format("%.2f", growth.ratio(reader)));
    return row;
  }

  private static String format(String pattern, Object value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
