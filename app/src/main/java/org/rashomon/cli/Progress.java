package org.rashomon.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a long work is, at what rate, and how much time is left; for people, twice a second. */
final class Progress {
  private static final double NANOS = 1e9;
  private static final double PAUSE = 0.5;

  private final Terminal terminal;
  private final boolean isShown;
  private final String doing;
  private final String things;
  private final long all;
  private final LongSupplier nanos;
  private final long begun;
  private double shown = -1;
  private long done;

  /**
   * Begins.
   *
   * @param doing e.g. "collating"
   * @param things e.g. "stories"
   * @param all how many there are, or 0 where that is not known
   * @param nanos a clock
   */
  Progress(
      Terminal terminal,
      boolean isShown,
      String doing,
      String things,
      long all,
      LongSupplier nanos) {
    this.terminal = terminal;
    this.isShown = isShown;
    this.doing = doing;
    this.things = things;
    this.all = all;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
  }

  /** One more is done. */
  void step() {
    done++;
    double seconds = (nanos.getAsLong() - begun) / NANOS;
    if (isShown && seconds - shown >= PAUSE) {
      shown = seconds;
      terminal.progress(line(seconds));
    }
  }

  /** Leaves the line free for what is said next. */
  void end() {
    if (isShown) {
      terminal.progress("");
    }
  }

  /** "collating: 12 of 40 stories, 3.1/s, 9 s left". */
  String line(double seconds) {
    double rate = seconds > 0 ? done / seconds : 0;
    String count = all > 0 ? done + " of " + all : String.valueOf(done);
    String line = String.format(Locale.ROOT, "%s: %s %s, %.1f/s", doing, count, things, rate);
    return all > 0 && rate > 0 ? line + ", " + left((all - done) / rate) + " left" : line;
  }

  private static String left(double seconds) {
    if (seconds < 100) {
      return Math.round(seconds) + " s";
    }
    return seconds < 6_000
        ? Math.round(seconds / 60) + " min"
        : String.format(Locale.ROOT, "%.1f h", seconds / 3_600);
  }
}
