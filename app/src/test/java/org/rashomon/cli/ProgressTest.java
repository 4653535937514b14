package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();

  private Progress progress(boolean isShown, long all) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, UTF_8),
            false,
            true,
            false);
    return new Progress(terminal, isShown, "collating", "stories", all, nanos::get);
  }

  @Test
  void tellsRateAndTimeLeft() {
    Progress progress = progress(true, 40);
    for (int i = 0; i < 10; i++) {
      nanos.addAndGet(500_000_000);
      progress.step();
    }
    assertEquals("collating: 10 of 40 stories, 2.0/s, 15 s left", progress.line(5));
    assertEquals("collating: 10 of 40 stories, 0.0/s, 4.2 h left", progress.line(5_000));
  }

  @Test
  void tellsOnlyTheRateWhereTheEndIsNotKnown() {
    Progress progress = progress(true, 0);
    progress.step();
    assertEquals("collating: 1 stories, 0.5/s", progress.line(2));
  }

  @Test
  void keepsQuietWhenAskedAndBetweenTheTimes() {
    Progress quiet = progress(false, 4);
    quiet.step();
    quiet.end();
    assertEquals("", err.toString(UTF_8));
    Progress shown = progress(true, 4);
    nanos.set(1_000);
    shown.step();
    shown.step();
    assertEquals(1, err.toString(UTF_8).split("collating", -1).length - 1);
  }
}
