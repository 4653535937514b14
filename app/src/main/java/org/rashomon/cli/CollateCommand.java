package org.rashomon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.articles.intake.ArticleIntake;
import org.rashomon.articles.intake.Intake;
import org.rashomon.sources.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
    name = "collate",
    header = "Read the reports of one event and lay them side by side.",
    description = {
      "",
      "Reads plain text, schema.org NewsArticle JSON (one, a list, @graph) and JSON Lines of them;"
          + " what a file is, its content tells. Folders are read with all that is under them,"
          + " names that begin with a dot left out. Only English is read; a report in another"
          + " language stays in the document, unread.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon collate examples/harbour-fire",
      "  rashomon collate a.txt b.txt c.json",
      "  rashomon collate --format html -o fire.html --title 'Harbour fire' reports/",
      "  rashomon collate -o fire.md reports/       (Markdown, told by the ending)",
      "  curl -s https://news.example/feed.json | rashomon collate --format json -",
      "",
      "Exit codes: 0 done; 1 could not be finished; 2 wrong usage; 3 nothing could be",
      "read; 4 done, but some input was not read (each is named on standard error)."
    })
final class CollateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Format.Names.class,
      converter = Format.Names.class,
      description = "${COMPLETION-CANDIDATES}; else told by FILE's ending, else text.")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write into FILE, whole or not at all, instead of standard output.")
  private @Nullable Path file;

  @Option(
      names = {"-t", "--title"},
      paramLabel = "TITLE",
      description = "The event's name; else the most telling headline.")
  private @Nullable String title;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "10MB",
      converter = Sizes.class,
      description = "The most that one input may hold, e.g. 500kB or 20MB (${DEFAULT-VALUE}).")
  private long maxSize;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders with reports; - is standard input.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<String> paths;

  CollateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Path> target = Optional.ofNullable(file);
    target
        .flatMap(f -> OutputFile.objection(f, paths))
        .ifPresent(
            why -> {
              throw new ParameterException(spec.commandLine(), why);
            });
    List<Source> sources =
        paths.stream().distinct().map(p -> Source.of(p, terminal.in(), maxSize)).toList();
    Job job = new Job(terminal, quiet);
    Intake intake = job.read(() -> ArticleIntake.of(sources));
    Optional<Format> wanted = Optional.ofNullable(format);
    Format chosen = wanted.or(() -> target.flatMap(Format::byEnding)).orElse(Format.TEXT);
    return job.collate(intake, Optional.ofNullable(title), chosen, target);
  }
}
