package org.rashomon.bench.readings.pages;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.rashomon.articles.pages.Page;
import org.rashomon.articles.pages.extraction.PageReader;

/** How many pages one core reads in a second, from bytes to article, when the program is warm. */
final class PageSpeed {
  private static final int WARMING = 6;
  private static final int ROUNDS = 5;

  private PageSpeed() {}

  /** Pages a second of processor time of one thread, the best round. */
  static double perSecond(List<PageCase> pages) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double best = 0;
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      long before = threads.getCurrentThreadCpuTime();
      for (PageCase page : pages) {
        PageReader.read(Page.of(page.bytes()));
      }
      double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
      if (round >= WARMING) {
        best = Math.max(best, pages.size() / seconds);
      }
    }
    return best;
  }
}
