package org.rashomon.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.store.Library;
import org.rashomon.store.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a library tells of. */
@Command(
    name = "stories",
    header = "List the stories of a library, the most disputed first.",
    description = {
      "",
      "Each with its number, by how many reports, outlets and independent origins it is told, what"
          + " is disputed in it, and when it was told first and last. A story that has changed"
          + " since it was collated is marked; 'show' collates it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon stories",
      "  rashomon stories --since 2021-05-01 --outlets 3 --limit 50",
      "  rashomon stories --json | jq '.[].title'",
      "",
      "Exit codes: 0 done; 1 could not be finished; 2 wrong usage."
    })
final class StoriesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = Days.class,
      defaultValue = "1970-01-01",
      description = "Only stories that were told on that day or later, e.g. 2021-05-04.")
  private Instant since = Instant.EPOCH;

  @Option(
      names = "--outlets",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Only stories that so many outlets tell (${DEFAULT-VALUE}).")
  private int outlets = 1;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "NUMBER",
      defaultValue = "20",
      description = "How many at most (${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean isJson;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  StoriesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Library open = Library.read(library.folder())) {
      List<Story> stories = open.stories().ranked(outlets, since, Math.max(1, limit));
      return new Output(terminal)
          .show(isJson ? StoryList.json(stories) : StoryList.text(stories, open.stories().count()));
    }
  }

  /** Days as people write them, at their beginning in UTC. */
  static final class Days implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String written) {
      try {
        return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + written + "' is no day; write e.g. 2021-05-04");
      }
    }
  }
}
