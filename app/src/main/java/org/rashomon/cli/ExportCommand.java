package org.rashomon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.pipeline.exporting.StoryExport;
import org.rashomon.pipeline.library.Engine;
import org.rashomon.pipeline.library.StoryCollating;
import org.rashomon.store.Library;
import org.rashomon.store.Story;
import org.rashomon.views.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Stories in formats that others read. */
@Command(
    name = "export",
    header = "Write stories of the library for other programs.",
    description = {
      "",
      "reports: every version of every report, a schema.org NewsArticle on each line;",
      "collations: the collation documents, one on each line;",
      "annotations: what collations rest on, as W3C Web Annotations with the quoted words, their"
          + " position and an address that shows them in a browser, one on each line;",
      "warc: what was fetched or read, byte for byte, as packed WARC 1.1.",
      "'rashomon add' takes reports and warc back in.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon export 17 23 > reports.jsonl",
      "  rashomon export --format annotations 17 -o fire.jsonl",
      "  rashomon export --format warc --all -o desk.warc.gz",
      "  rashomon export --since 2021-05-01 --outlets 3 -f collations",
      "",
      "Exit codes: 0 done; 1 could not be finished; 2 wrong usage or no such story."
    })
final class ExportCommand implements Callable<Integer> {
  /** What is written. */
  enum Kind {
    REPORTS,
    COLLATIONS,
    ANNOTATIONS,
    WARC;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; else told by FILE's ending, else reports.")
  private @Nullable Kind kind;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write into FILE, whole or not at all, instead of standard output.")
  private @Nullable Path file;

  @Option(names = "--all", description = "Every story.")
  private boolean isAll;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = StoriesCommand.Days.class,
      description = "The stories that were told on that day or later, e.g. 2021-05-04.")
  private @Nullable Instant since;

  @Option(
      names = "--outlets",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "With --all or --since: only stories that so many outlets tell.")
  private int outlets = 1;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Parameters(
      arity = "0..*",
      paramLabel = "STORY",
      description = "Numbers of stories, or names of reports in them.")
  private List<String> wanted = List.of();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Path> target = Optional.ofNullable(file);
    target.ifPresent(f -> OutputFile.refuseAmong(f, List.of(), spec));
    Kind chosen =
        Optional.ofNullable(kind)
            .or(() -> target.flatMap(ExportCommand::byEnding))
            .orElse(Kind.REPORTS);
    try (Library open = Library.read(library.folder());
        Engine engine = new Engine()) {
      List<Story> stories = stories(open);
      StoryExport export = new StoryExport(open, new StoryCollating(open, engine::collator));
      int written = new Output(terminal).stream(out -> write(chosen, export, stories, out), target);
      if (written == ExitCode.DONE && target.isPresent()) {
        terminal.say(
            Summary.count(stories.size(), "story", "stories") + " written to " + target.get());
      }
      return written;
    }
  }

  private static Optional<Kind> byEnding(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".warc") || name.endsWith(".warc.gz")
        ? Optional.of(Kind.WARC)
        : Optional.empty();
  }

  private static void write(Kind kind, StoryExport export, List<Story> stories, OutputStream out)
      throws IOException {
    switch (kind) {
      case REPORTS -> export.reports(stories, out);
      case COLLATIONS -> export.collations(stories, out);
      case ANNOTATIONS -> export.annotations(stories, out);
      case WARC -> export.captures(stories, out);
    }
  }

  private List<Story> stories(Library open) {
    Instant from = since == null ? Instant.EPOCH : since;
    boolean isMany = isAll || since != null;
    if (isMany != wanted.isEmpty()) {
      throw misused("name stories, or choose them with --all or --since, but not both");
    }
    List<Story> stories = new ArrayList<>();
    if (isMany) {
      open.stories()
          .each(
              story -> {
                if (!story.last().isBefore(from) && story.outlets() >= outlets) {
                  stories.add(story);
                }
              });
    }
    for (String each : wanted) {
      Story story =
          StoryNames.find(open, each).orElseThrow(() -> misused(StoryNames.unknown(each)));
      if (!stories.contains(story)) {
        stories.add(story);
      }
    }
    return stories;
  }

  private ParameterException misused(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
