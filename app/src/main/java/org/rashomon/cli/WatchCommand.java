package org.rashomon.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.pipeline.library.Engine;
import org.rashomon.pipeline.library.StoryCollating;
import org.rashomon.pipeline.watching.Visit;
import org.rashomon.pipeline.watching.Watching;
import org.rashomon.store.Library;
import org.rashomon.views.Plain;
import org.rashomon.views.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps a library up to date with feeds. */
@Command(
    name = "watch",
    header = "Visit feeds again and again and take in what is new.",
    description = {
      "",
      "Remembers the feeds that are named and visits each in a rhythm of its own: sooner when it"
          + " has news, later when it has none or fails. Nothing is sent again that has not"
          + " changed. A page is looked at again an hour, six hours, a day and a week after its"
          + " first visit; what was changed in it becomes a new version of the report. Stories"
          + " that change are collated between the visits. Says nothing while nothing is new."
          + " Ctrl-C and SIGTERM end it when what was fetched is kept.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon watch feeds.opml",
      "  rashomon watch https://daily.example/feed.xml      (one more feed)",
      "  rashomon watch                                     (those that are known)",
      "  rashomon watch --once                              (those that are due; for cron)",
      "  rashomon watch --list",
      "  rashomon watch --forget https://daily.example/feed.xml",
      "",
      "Exit codes: 0 ended as asked; 1 could not be finished; 2 wrong usage or no feeds."
    })
final class WatchCommand implements Callable<Integer> {
  /** What one outlet alone tells has nothing to be laid beside. */
  private static final int LEAST_OUTLETS = 2;

  private static final Duration LOOK = Duration.ofMillis(200);

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(names = "--once", description = "Visit what is due once and end.")
  private boolean isOnce;

  @Option(names = "--list", description = "List the feeds with what is known of them and end.")
  private boolean isList;

  @Option(
      names = "--forget",
      paramLabel = "FEED",
      description = "Watch a feed no longer, and end; its reports stay.")
  private List<String> forgotten = List.of();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "10",
      description = "The least time between two visits to a feed (${DEFAULT-VALUE}).")
  private double minutes = 10;

  @Option(
      names = "--no-collate",
      description = "Leave it to 'show' to collate the stories that change.")
  private boolean isNotCollated;

  @Mixin private WebOptions web = new WebOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell of every input on standard output, as soon as it is kept.")
  private boolean isVerbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Parameters(
      arity = "0..*",
      paramLabel = "FEEDS",
      description = "Files with lists of feeds (OPML), and addresses of feeds.")
  private List<String> places = List.of();

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (isList) {
      try (Library open = Library.read(library.folder())) {
        return new Output(terminal).show(FeedList.text(open.feeds().all()));
      }
    }
    List<String> feeds = FeedAddresses.of(places, terminal, web.maxSize());
    if (feeds.isEmpty() && !places.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no address of a feed in " + String.join(", ", places));
    }
    if (web.isOffline()) {
      throw new ParameterException(
          spec.commandLine(), "watching needs the web; leave out --offline");
    }
    if (!(minutes > 0 && minutes <= 24 * 60)) {
      throw new ParameterException(spec.commandLine(), "--every takes minutes, at most 1440");
    }
    try (Library open = Library.write(library.folder(), "rashomon watch")) {
      return forgotten.isEmpty() ? watch(open, feeds) : forget(open);
    }
  }

  private int forget(Library open) {
    for (String address : forgotten) {
      boolean isKnown = open.feeds().at(address).isPresent();
      open.feeds().drop(address);
      terminal.say(
          isKnown ? "no longer watched: " + address : "rashomon: was not watched: " + address);
    }
    return ExitCode.DONE;
  }

  private int watch(Library open, List<String> feeds) throws InterruptedException {
    Added added = new Added(terminal, isVerbose);
    try (Stop stop = Stop.onSignals();
        Engine engine = new Engine();
        Watching watching =
            new Watching(
                open,
                engine.embedder(),
                InstantSource.system(),
                Duration.ofMillis(Math.max(1, Math.round(minutes * 60_000))),
                web.maxSize(),
                web::open,
                added::take)) {
      feeds.forEach(watching::watch);
      if (watching.next().isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "no feed is watched yet; name one, or a list of them (OPML)");
      }
      watch(open, engine, watching, stop);
      terminal.say("ended: " + added.summary());
    }
    return ExitCode.DONE;
  }

  private void watch(Library open, Engine engine, Watching watching, Stop stop)
      throws InterruptedException {
    do {
      watching.round(stop::isAsked, this::tell);
      if (!isNotCollated) {
        new StoryCollating(open, engine::collator).stale(LEAST_OUTLETS, new Collating(stop));
      }
      sleep(isOnce ? Optional.empty() : watching.next(), stop);
    } while (!isOnce && !stop.isAsked());
  }

  private void sleep(Optional<Instant> until, Stop stop) throws InterruptedException {
    while (until.isPresent() && Instant.now().isBefore(until.get()) && !stop.isAsked()) {
      stop.await(LOOK);
    }
  }

  private void tell(Visit visit) {
    if (visit.hadNews()) {
      new Output(terminal)
          .show(
              Plain.line(
                      visit.address()
                          + ": "
                          + Summary.count(visit.reports(), "report")
                          + " added, "
                          + Summary.count(visit.versions(), "new version"))
                  + "\n");
    }
  }

  /** A story on which the program fails is told of and keeps no other, and no feed, from theirs. */
  private final class Collating implements StoryCollating.Progress {
    private final Stop stop;

    private Collating(Stop stop) {
      this.stop = stop;
    }

    @Override
    public void done(long story) {}

    @Override
    public void failed(long story, RuntimeException why) {
      terminal.say("rashomon: story " + story + " could not be collated: " + why);
    }

    @Override
    public boolean isStopped() {
      return stop.isAsked();
    }
  }
}
