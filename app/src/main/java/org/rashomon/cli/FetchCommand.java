package org.rashomon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Source;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;
import org.rashomon.sources.web.Recorder;
import org.rashomon.sources.web.Validators;
import org.rashomon.sources.web.keeping.KeptPages;
import org.rashomon.sources.web.keeping.WarcRecorder;
import org.rashomon.views.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gets pages and keeps them. */
@Command(
    name = "fetch",
    header = "Fetch pages, feeds and what they link to, and keep them as WARC.",
    description = {
      "",
      "Keeps to robots.txt, asks one thing at a time of a host, and writes requests and answers"
          + " as they were, with their SHA-256. What FILE holds already is asked for only if it"
          + " has changed. Feeds, lists of feeds and sitemaps are followed to their pages.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon fetch --save fire.warc.gz https://daily.example/fire",
      "  rashomon fetch --save today.warc.gz https://daily.example/feed.xml feeds.opml",
      "  rashomon collate fire.warc.gz",
      "",
      "Exit codes: 0 done; 1 could not be finished; 2 wrong usage; 3 nothing could be",
      "fetched; 4 done, but some addresses were not (each is named on standard error)."
    })
final class FetchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = {"-s", "--save"},
      paramLabel = "FILE",
      required = true,
      description = "The WARC to write behind; its ending .gz has it packed.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path file;

  @Mixin private WebOptions web = new WebOptions();

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
      description = "Addresses, and files with feeds, lists of feeds or sitemaps.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<String> places;

  private int fetched;
  private int unchanged;
  private int unread;

  FetchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutputFile.refuseAmong(file, places, spec);
    try {
      Validators kept = KeptPages.in(file);
      try (WarcRecorder recorder = WarcRecorder.open(file, kept)) {
        fetch(kept, recorder);
      }
      return end();
    } catch (IOException | UncheckedIOException e) {
      terminal.say("rashomon: cannot keep what was fetched in " + file + ": " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private void fetch(Validators kept, Recorder recorder) {
    web.with(
        kept,
        recorder,
        places,
        terminal.in(),
        sources -> {
          for (Source source : sources) {
            source.read(this::take);
          }
          return fetched;
        });
  }

  private void take(Input input) {
    switch (input) {
      case Content content -> {
        fetched++;
        terminal.progress(content.name());
      }
      case Unchanged same -> unchanged++;
      case Unread nothing -> {
        unread++;
        terminal.progress("");
        terminal.say("rashomon: not fetched: " + nothing.line());
      }
    }
  }

  private int end() {
    terminal.progress("");
    if (!quiet) {
      terminal.say(
          Summary.count(fetched, "page")
              + " fetched, "
              + unchanged
              + " unchanged, "
              + unread
              + " not fetched; kept in "
              + file);
    }
    boolean isNothing = fetched == 0 && unchanged == 0;
    return isNothing ? ExitCode.NOTHING_READ : unread == 0 ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
  }
}
