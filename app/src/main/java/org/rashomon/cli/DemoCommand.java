package org.rashomon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rashomon.articles.intake.ArticleIntake;
import org.rashomon.articles.intake.Intake;
import org.rashomon.collations.Collation;
import org.rashomon.sources.Source;
import org.rashomon.views.text.TextView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on reports that come with the program. */
@Command(
    name = "demo",
    header = "Collate the reports of an invented event that come with the program.",
    description = {
      "",
      "Shows how the collation begins, and writes the whole of it as a page to look at.",
      ""
    },
    footer = {"", "Examples:", "  rashomon demo", "  rashomon demo -o fire.html"})
final class DemoCommand implements Callable<Integer> {
  private static final long MOST = 10_000_000;
  private static final int LINES_SHOWN = 40;

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "rashomon-demo.html",
      description = "Where the page goes (${DEFAULT-VALUE}).")
  private Path file = Path.of("rashomon-demo.html");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder =
        Path.of(System.getProperty("rashomon.home", ".")).resolve("examples/harbour-fire");
    OutputFile.refuseAmong(file, List.of(folder.toString()), spec);
    if (!Files.isDirectory(folder)) {
      terminal.say("rashomon: the example is missing: " + folder + "; get the whole project again");
      return ExitCode.NOTHING_READ;
    }
    Job job = new Job(terminal, false);
    Intake intake = job.read(() -> ArticleIntake.of(reports(folder)));
    Collation collation = job.collation(intake, Optional.empty());
    Output output = new Output(terminal);
    int written = output.write(Format.HTML.render(collation, terminal.ink()), Optional.of(file));
    return written == ExitCode.DONE ? output.show(beginning(collation, folder)) : written;
  }

  /** The reports without the answers that stand beside them. */
  private static List<Source> reports(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> !path.endsWith("gold.json"))
          .sorted()
          .map(path -> Source.of(path, MOST))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String beginning(Collation collation, Path folder) {
    List<String> lines = TextView.render(collation, terminal.ink()).lines().toList();
    int shown = Math.min(LINES_SHOWN, lines.size());
    return String.join("\n", lines.subList(0, shown))
        + "\n"
        + (shown < lines.size() ? "  … and " + (lines.size() - shown) + " lines more\n" : "")
        + "\nThe reports:    "
        + folder.toAbsolutePath().normalize()
        + "\nThe whole page: "
        + file.toAbsolutePath().normalize()
        + "\nOpen it in a browser. For the same on reports of your own: rashomon collate --help\n";
  }
}
