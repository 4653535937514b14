package org.rashomon.bench.speed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.pages.PageCosts;

class PerformancePageTest {
  private static final List<ProcessRun> SLOW = List.of(new ProcessRun(3500, 4000, 550));
  private static final List<ProcessRun> FAST = List.of(new ProcessRun(100, 90, 40));

  private static final String PAGE =
      PerformancePage.of(
          new Cold(SLOW, SLOW, FAST),
          new TreeMap<>(
              Map.of("reading", new Micro.Cost(90, 100), "syntax", new Micro.Cost(60, 75))),
          new ReaderGrowth(
              new TreeMap<>(Map.of("names", 1.0, "syntax", 3.0)),
              new TreeMap<>(
                  Map.of(
                      1, Map.of("names", 1.0, "syntax", 5.0),
                      10, Map.of("names", 10.0, "syntax", 50.0),
                      1_000, Map.of("names", 3_000.0, "syntax", 5_000.0)))),
          List.of(point(9, 400), point(100, 5_500)),
          "A story.",
          Optional.of(new PageCosts(200, Optional.of(50.0))));

  @Test
  void saysWhichMarksAreReached() {
    assertTrue(PAGE.contains("cold start, s | 3 | 3.50 | over by 0.50 |"), PAGE);
    assertTrue(PAGE.contains("resident MB | 600 | 550.00 | reached |"), PAGE);
    assertTrue(PAGE.contains("9 reports that are read, warm, s | 0.5 | 0.40 | reached |"), PAGE);
    assertTrue(PAGE.contains("and collating 9 reports, warm, s | 0.5 | 0.80 | over by"), PAGE);
    assertTrue(PAGE.contains("100 reports, warm, s | 10 | 11.00 | over by 1.00 |"), PAGE);
  }

  @Test
  void tellsWhichReaderGrowsFasterThanTheReport() {
    assertTrue(PAGE.contains("one of 10 kB, times | 2 | 3.00 | over by 1.00 |"), PAGE);
    assertTrue(PAGE.contains("| names | 1.000 | 25.0 % |"), PAGE);
    assertTrue(PAGE.contains("| names | 1.0000 | 1.0000 | 3.0000 | 3.00 |"), PAGE);
    assertTrue(PAGE.contains("| syntax | 5.0000 | 5.0000 | 5.0000 | 1.00 |"), PAGE);
  }

  @Test
  void comparesTheReadingOfPagesWithinTheRun() {
    assertTrue(PAGE.contains("| Rashomon, warm | 200 | 1 |"), PAGE);
    assertTrue(PAGE.contains("| trafilatura | 50.0 | 4.00 |"), PAGE);
    assertTrue(PAGE.contains("| pages a second of one core | 150 | 200 | reached |"), PAGE);
    assertTrue(PAGE.contains("| times as fast as trafilatura | 5 | 4.00 | short by 1.00 |"), PAGE);
  }

  @Test
  void givesRatiosWithinTheRun() {
    assertTrue(PAGE.contains("| 35.0 |"), PAGE);
    assertTrue(PAGE.contains("| syntax | 60.00 | 75.00 | 75 % |"), PAGE);
  }

  private static Growth.Point point(int reports, double millis) {
    List<WarmRun> warm = List.of(new WarmRun(millis, 2 * millis));
    return new Growth.Point(reports, 400, warm, warm, new ProcessRun(millis + 2000, 0, 700));
  }
}
