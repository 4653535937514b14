package org.rashomon.cli;

import org.jspecify.annotations.Nullable;

/** The progress of several works, one after the other. */
final class Steady {
  private final Terminal terminal;
  private final boolean isShown;
  private @Nullable Progress progress;
  private String current = "";

  Steady(Terminal terminal, boolean isShown) {
    this.terminal = terminal;
    this.isShown = isShown;
  }

  /** One more of a work is done. */
  void step(String doing, String things, long all) {
    Progress now = progress;
    if (now == null || !current.equals(doing)) {
      now = new Progress(terminal, isShown, doing, things, all, System::nanoTime);
      progress = now;
      current = doing;
    }
    now.step();
  }

  void end() {
    if (progress != null) {
      progress.end();
    }
  }
}
