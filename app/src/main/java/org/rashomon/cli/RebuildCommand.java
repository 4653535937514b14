package org.rashomon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.pipeline.library.Engine;
import org.rashomon.pipeline.library.Rebuilding;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes everything again out of what was captured. */
@Command(
    name = "rebuild",
    header = "Make a library again out of what was fetched and handed over.",
    description = {
      "",
      "Reports, stories, collations and indexes are made anew from the captures, beside the library,"
          + " and put in its place when all is done. The same program makes the same, bit for bit; a"
          + " newer one may read better. --into makes another library and leaves this one as it is,"
          + " also when this one is damaged.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon rebuild",
      "  rashomon rebuild --into saved/",
      "",
      "Exit codes: 0 done; 1 could not be finished; 2 wrong usage; 4 done, but some captures",
      "could not be read."
    })
final class RebuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "Make another library in DIR, where there is none yet.")
  private @Nullable Path into;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  RebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path target = into;
    if (target != null && Files.exists(target.resolve("library.db"))) {
      throw new ParameterException(
          spec.commandLine(), target + " has a library already; name another folder");
    }
    Shown shown = new Shown(new Steady(terminal, !quiet));
    Library.read(library.folder()).close(); // a library is made again, not made
    try (Engine engine = new Engine();
        Library open = opened(target)) {
      Rebuilding rebuilding = new Rebuilding(engine, shown);
      Rebuilding.Result result =
          target == null
              ? rebuilding.inPlace(open)
              : rebuilding.into(open, new LibraryFolder(target));
      shown.steady().end();
      return told(result, target == null);
    }
  }

  private Library opened(@Nullable Path target) {
    return target == null
        ? Library.write(library.folder(), "rashomon rebuild")
        : Library.read(library.folder());
  }

  private int told(Rebuilding.Result result, boolean isInPlace) {
    List<Long> lost = result.lost();
    if (!lost.isEmpty()) {
      terminal.say(
          "rashomon: %d of %d captures could not be read, the first is number %d; %s"
              .formatted(
                  lost.size(),
                  result.captures(),
                  lost.getFirst(),
                  isInPlace
                      ? "nothing was changed, use --into to make a library of the others"
                      : "the new library has the others"));
      return isInPlace ? ExitCode.FAILED : ExitCode.SOME_NOT_READ;
    }
    if (!quiet) {
      terminal.say(
          result.captures()
              + " captures read again: "
              + (result.changed().isEmpty()
                  ? "everything is the same, bit for bit"
                  : "made anew: " + String.join(", ", result.changed())));
    }
    return ExitCode.DONE;
  }

  /** Shows the two halves of the work one after the other. */
  private record Shown(Steady steady) implements Rebuilding.Steps {
    @Override
    public void captured(long all) {
      steady.step("reading again", "captures", all);
    }

    @Override
    public void collated(long all) {
      steady.step("collating", "stories", all);
    }
  }
}
