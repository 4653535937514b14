package org.rashomon.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.pipeline.library.Adding;
import org.rashomon.pipeline.library.Engine;
import org.rashomon.pipeline.library.StoryCollating;
import org.rashomon.sources.Source;
import org.rashomon.sources.web.Recorder;
import org.rashomon.sources.web.Validators;
import org.rashomon.store.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes reports into a library. */
@Command(
    name = "add",
    header = "Take reports into a library and put each into its story.",
    description = {
      "",
      "Takes everything that 'rashomon collate' takes. What was fetched or read is kept as it was;"
          + " each report is put into a story as it comes, and stories of two outlets or more are"
          + " collated in the end. Adding the same again changes nothing. A report whose text has"
          + " changed becomes a new version beside the old. What is told of as added is kept for"
          + " good; after a crash or Ctrl-C, do the same again.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon add reports/",
      "  rashomon add https://daily.example/feed.xml crawl.warc.gz",
      "  rashomon add --library desk/ --no-collate archive.warc.gz",
      "  rashomon stories",
      "",
      "Exit codes: 0 done; 1 could not be finished; 2 wrong usage; 3 nothing could be",
      "read; 4 done, but some input was not read (each is named on standard error)."
    })
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;

  /** Which reports are read in full. */
  enum Extent {
    NEEDED,
    ALL;

    /** Stories of fewer outlets are not collated. */
    int leastOutlets() {
      return this == ALL ? 1 : 2;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = "--read",
      paramLabel = "WHICH",
      defaultValue = "needed",
      description =
          "${COMPLETION-CANDIDATES}: needed (as usual) reads a report in full only when its story"
              + " has two outlets, all reads every report, so that search finds its statements,"
              + " people and quotes at once.")
  private Extent extent = Extent.NEEDED;

  @Option(
      names = "--no-collate",
      description = "Read nothing in full now; 'show' collates a story when it is asked for.")
  private boolean isNotCollated;

  @Option(
      names = "--taken",
      paramLabel = "TIME",
      description =
          "When the inputs were got, if not now, e.g. 2021-05-04T10:00:00Z; it counts where a"
              + " report does not say when it was published.")
  private @Nullable Instant taken;

  @Mixin private WebOptions web = new WebOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell of every input on standard output, as soon as it is kept.")
  private boolean isVerbose;

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

  @Parameters(
      arity = "1..*",
      paramLabel = "PLACE",
      description = "Files, folders and addresses of reports; - is standard input.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<String> places;

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Added added = new Added(terminal, isVerbose);
    try (Library open = Library.write(library.folder(), "rashomon add");
        Engine engine = new Engine()) {
      add(open, engine, added);
      int collated = isNotCollated ? 0 : collate(open, engine);
      if (!quiet) {
        terminal.say(added.summary() + "; " + stories(collated));
      }
    }
    return added.code();
  }

  private static String stories(int collated) {
    return collated == 1 ? "1 story collated" : collated + " stories collated";
  }

  private void add(Library open, Engine engine, Added added) {
    Instant then = taken;
    InstantSource clock = then == null ? InstantSource.system() : InstantSource.fixed(then);
    Progress progress = new Progress(terminal, !quiet, "adding", "inputs", 0, System::nanoTime);
    try (Adding adding =
        new Adding(
            open,
            engine.embedder(),
            clock,
            outcome -> {
              added.take(outcome);
              progress.step();
            })) {
      web.with(
          Validators.NONE,
          Recorder.none(),
          places,
          terminal.in(),
          sources -> {
            for (Source source : sources) {
              source.read(adding::take);
            }
            return true;
          });
      adding.flush();
    }
    progress.end();
  }

  private int collate(Library open, Engine engine) {
    int all = open.stories().stale(extent.leastOutlets()).size();
    Collated collated =
        new Collated(
            terminal,
            new Progress(terminal, !quiet, "collating", "stories", all, System::nanoTime));
    new StoryCollating(open, engine::collator).stale(extent.leastOutlets(), collated);
    return collated.end();
  }
}
