package org.rashomon.pipeline.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
  private static final Rhythm RHYTHM = new Rhythm(Duration.ofMinutes(10));

  @ParameterizedTest
  @CsvSource({
    "40, true, 20",
    "10, true, 10",
    "40, false, 60",
    "110, false, 120",
    "120, false, 120"
  })
  void comesSoonerToAFeedWithNews(long minutes, boolean hadNews, long next) {
    assertEquals(Duration.ofMinutes(next), RHYTHM.next(Duration.ofMinutes(minutes), hadNews));
  }

  @ParameterizedTest
  @CsvSource({"1, 20", "2, 40", "5, 320", "6, 360", "60, 360"})
  void leavesAFeedThatFailsEverLonger(int failures, long minutes) {
    assertEquals(
        Duration.ofMinutes(minutes), RHYTHM.afterFailures(Duration.ofMinutes(10), failures));
  }

  @Test
  void neverComesSoonerThanAskedFor() {
    Rhythm daily = new Rhythm(Duration.ofDays(1));
    assertEquals(Duration.ofDays(1), daily.next(Duration.ofDays(1), true));
    assertEquals(Duration.ofDays(1), daily.next(Duration.ofDays(1), false));
  }

  @Test
  void leavesAPageAloneAfterItsFifthVisit() {
    assertEquals(Optional.of(Duration.ofHours(1)), Rhythm.ofPage(1));
    assertEquals(Optional.of(Duration.ofDays(7)), Rhythm.ofPage(4));
    assertEquals(Optional.empty(), Rhythm.ofPage(5));
  }
}
