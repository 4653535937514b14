package org.rashomon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.articles.intake.ArticleIntake;
import org.rashomon.articles.intake.Intake;
import org.rashomon.sources.web.Recorder;
import org.rashomon.sources.web.Validators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
    name = "collate",
    header = "Read the reports of one event and lay them side by side.",
    description = {
      "",
      "Reads plain text, web pages, PDF and mail; schema.org NewsArticle JSON (one, a list, @graph)"
          + " and JSON Lines of them; IPTC ninjs, NewsML-G2 and NITF; feeds (RSS, Atom, JSON Feed),"
          + " lists of feeds (OPML) and sitemaps with the pages they link to; WARC, ZIP and gzip of"
          + " any of these. What an input is, its content tells. Addresses are fetched as robots.txt"
          + " allows. A page that is no article (an error, a question for consent, links,"
          + " pictures alone) is named as such. Folders are read with all that is under them,"
          + " names that begin with a dot left out. Only English is read; a report in another"
          + " language stays in the document, unread.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon collate examples/harbour-fire",
      "  rashomon collate a.txt b.html c.json d.warc.gz",
      "  rashomon collate https://daily.example/fire https://post.example/feed.xml",
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

  @Mixin private WebOptions web = new WebOptions();

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
  private List<String> paths;

  CollateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Path> target = Optional.ofNullable(file);
    target.ifPresent(f -> OutputFile.refuseAmong(f, paths, spec));
    Job job = new Job(terminal, quiet);
    Intake intake =
        job.read(
            () ->
                web.with(
                    Validators.NONE, Recorder.none(), paths, terminal.in(), ArticleIntake::of));
    Optional<Format> wanted = Optional.ofNullable(format);
    Format chosen = wanted.or(() -> target.flatMap(Format::byEnding)).orElse(Format.TEXT);
    return job.collate(intake, Optional.ofNullable(title), chosen, target);
  }
}
