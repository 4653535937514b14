package org.rashomon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.store.Library;
import org.rashomon.store.search.Hit;
import org.rashomon.store.search.Query;
import org.rashomon.store.search.QueryParser;
import org.rashomon.store.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds things in a library. */
@Command(
    name = "search",
    header = "Find reports, statements, quotes and people in a library.",
    description = {
      "",
      "All words have to be there. \"Words in quotation marks\" stand in a row; beginn* is the"
          + " beginning of a word; -word leaves out what has it. outlet: and headline: before a"
          + " word look there alone; kind: names what is to be found (report, statement, quote,"
          + " person); since: and until: name days. Accents and capitals make no difference."
          + " Statements, quotes and people are found in stories that are collated.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon search ferry aground",
      "  rashomon search '\"brought ashore\"' outlet:post since:2021-05-04",
      "  rashomon search kind:quote harbourmaster",
      "  rashomon search --json 'headline:fire -forest'",
      "",
      "Exit codes: 0 done; 1 could not be finished; 2 wrong usage; 3 nothing was found."
    })
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "How many of each kind at most (${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean isJson;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<String> words;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Query query = query();
    try (Library open = Library.read(library.folder())) {
      List<Hit> hits = new Search(open).find(query, Math.max(1, limit));
      int shown =
          new Output(terminal)
              .show(isJson ? HitList.json(hits) : HitList.text(hits, terminal.ink()));
      return shown == ExitCode.DONE && hits.isEmpty() ? ExitCode.NOTHING_READ : shown;
    }
  }

  private Query query() {
    try {
      return QueryParser.parse(String.join(" ", words));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
