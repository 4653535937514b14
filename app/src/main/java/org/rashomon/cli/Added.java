package org.rashomon.cli;

import org.rashomon.pipeline.library.Outcome;
import org.rashomon.views.Summary;

/** Tells what came of inputs, and counts it. */
final class Added {
  private final Terminal terminal;
  private final boolean isEachTold;
  private long added;
  private long changed;
  private long same;
  private long unread;

  /** Counts; each input is told of on standard output if that is asked for. */
  Added(Terminal terminal, boolean isEachTold) {
    this.terminal = terminal;
    this.isEachTold = isEachTold;
  }

  void take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Added a -> {
        added++;
        tell("added " + a.report() + " to story " + a.story() + ": " + a.name());
        a.notRead()
            .ifPresent(why -> terminal.say("rashomon: kept unread: " + a.name() + ": " + why));
      }
      case Outcome.NewVersion v -> {
        changed++;
        tell("version " + v.number() + " of " + v.report() + ": " + v.name());
      }
      case Outcome.Same s -> {
        same++;
        tell("unchanged " + s.name() + ": " + s.reason());
      }
      case Outcome.NotRead n -> {
        unread++;
        terminal.progress("");
        terminal.say("rashomon: not read: " + n.unread().line());
      }
    }
  }

  private void tell(String line) {
    if (isEachTold) {
      new Output(terminal).show(org.rashomon.views.Plain.line(line) + "\n");
    }
  }

  /** "3 reports added, 1 new version, 0 unchanged, 2 not read". */
  String summary() {
    return Summary.count(added, "report")
        + " added, "
        + Summary.count(changed, "new version")
        + ", "
        + same
        + " unchanged, "
        + unread
        + " not read";
  }

  int code() {
    if (added + changed + same == 0) {
      return ExitCode.NOTHING_READ;
    }
    return unread == 0 ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
  }
}
