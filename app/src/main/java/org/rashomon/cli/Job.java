package org.rashomon.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.rashomon.articles.intake.Intake;
import org.rashomon.collations.Collation;
import org.rashomon.pipeline.Collator;
import org.rashomon.sources.Unread;
import org.rashomon.views.Summary;
import org.rashomon.views.text.Ink;

/** From an intake to a written result, telling what was not read. */
final class Job {
  private final Terminal terminal;
  private final boolean quiet;

  Job(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** Reads the inputs and names each one that was not read. */
  Intake read(Supplier<Intake> reading) {
    progress("reading …");
    Intake intake = reading.get();
    progress("");
    for (Unread unread : intake.unread()) {
      terminal.say("rashomon: not read: " + unread.line());
    }
    if (!quiet && (!intake.unread().isEmpty() || !intake.unchanged().isEmpty())) {
      terminal.say("rashomon: " + counts(intake));
    }
    return intake;
  }

  /** How many inputs ended in which way; articles in other languages were not read. */
  private static String counts(Intake intake) {
    long read = intake.articles().stream().filter(a -> a.notRead().isEmpty()).count();
    return read
        + " read, "
        + intake.unread().size()
        + " not read, "
        + intake.unchanged().size()
        + " unchanged";
  }

  /** Collates, writes, and says how it went. */
  int collate(Intake intake, Optional<String> title, Format format, Optional<Path> file) {
    if (intake.articles().isEmpty()) {
      terminal.say("rashomon: nothing could be read; 'rashomon collate --help' shows what can.");
      return ExitCode.NOTHING_READ;
    }
    Collation collation = collation(intake, title);
    Ink ink = file.isEmpty() ? terminal.ink() : Ink.PLAIN;
    int written = new Output(terminal).write(format.render(collation, ink), file);
    if (written == ExitCode.DONE && file.isPresent() && !quiet) {
      terminal.say(Summary.reports(collation) + ": " + Summary.findings(collation));
      terminal.say("written to " + file.get());
    }
    return written == ExitCode.DONE ? code(intake) : written;
  }

  /** The collation of what was read. */
  Collation collation(Intake intake, Optional<String> title) {
    progress("collating " + Summary.count(intake.articles().size(), "report") + " …");
    try (Collator collator = new Collator()) {
      return collator.collate(intake.articles(), title);
    } finally {
      progress("");
    }
  }

  private static int code(Intake intake) {
    if (!intake.hasReadable()) {
      return ExitCode.NOTHING_READ;
    }
    return intake.unread().isEmpty() ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
  }

  private void progress(String words) {
    if (!quiet) {
      terminal.progress(words);
    }
  }
}
