package org.rashomon.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rashomon.pipeline.library.Doctor;
import org.rashomon.pipeline.library.Engine;
import org.rashomon.store.Library;
import org.rashomon.store.health.Finding;
import org.rashomon.store.health.Finding.State;
import org.rashomon.views.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks a library over. */
@Command(
    name = "doctor",
    header = "Check a library, and mend what can be made again.",
    description = {
      "",
      "Checks the database's pages, the bytes of every capture by their SHA-256, what the tables"
          + " say of one another, the search indexes and the log of sketches. Indexes, counts and"
          + " the log are mended. Nothing that was taken in is ever changed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon doctor",
      "  rashomon doctor --library desk/",
      "",
      "Exit codes: 0 sound; 1 damage that cannot be mended here (it is said what to do);",
      "2 wrong usage; 4 something was wrong and is mended."
    })
final class DoctorCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Library.read(library.folder()).close(); // a library is looked at, not made
    try (Library open = Library.write(library.folder(), "rashomon doctor");
        Engine engine = new Engine()) {
      terminal.progress("checking …");
      List<Finding> findings = Doctor.check(open, engine.embedder());
      terminal.progress("");
      new Output(terminal).show(text(findings));
      if (has(findings, State.DAMAGED)) {
        terminal.say(
            "rashomon: the library is damaged; 'rashomon rebuild --into FOLDER' makes a new one of"
                + " all captures that can still be read, or restore it from a backup");
        return ExitCode.FAILED;
      }
      return has(findings, State.MENDED) ? ExitCode.SOME_NOT_READ : ExitCode.DONE;
    }
  }

  private static boolean has(List<Finding> findings, State state) {
    return findings.stream().anyMatch(finding -> finding.state() == state);
  }

  private static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-8s %s: %s\n",
              finding.state().name().toLowerCase(Locale.ROOT),
              finding.check(),
              Plain.line(finding.words())));
    }
    return text.toString();
  }
}
