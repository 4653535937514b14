package org.rashomon.bench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.examinations.Examinations;
import org.rashomon.bench.grouping.GroupingScale;
import org.rashomon.bench.grouping.GroupingWeights;
import org.rashomon.bench.lexicons.Lexicons;
import org.rashomon.bench.library.Crashes;
import org.rashomon.bench.library.LibraryPage;
import org.rashomon.bench.readings.FetchedSets;
import org.rashomon.bench.readings.attribution.Learning;
import org.rashomon.bench.readings.pages.PageLearning;
import org.rashomon.bench.readings.polnear.PolNear;
import org.rashomon.bench.scoreboard.Contestant;
import org.rashomon.bench.scoreboard.Scoreboard;
import org.rashomon.bench.speed.Performance;
import org.rashomon.bench.weights.Weights;
import org.rashomon.readings.english.EnglishReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/bench}: how right the program is, how fast, and what it learns. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures the program and writes pages of docs/; learns the weights it carries.",
    synopsisSubcommandLabel = "COMMAND")
@SuppressWarnings("SystemOut") // the terminal is where a command speaks
public final class Bench {

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Command(
      name = "accuracy",
      mixinStandardHelpOptions = true,
      description = "Collates every event that has a gold and writes docs/accuracy.md.")
  int accuracy(
      @Option(
              names = {"-v", "--verbose"},
              description = "List every disagreement that is wrong or missed.")
          boolean verbose,
      @Parameters(
              paramLabel = "EVENT",
              arity = "0..*",
              description = "Look at these events only, and write no page.")
          @Nullable List<String> events) {
    Set<String> only = events == null ? Set.of() : Set.copyOf(events);
    try (Engine engine = new Engine()) {
      Contestant program =
          new Contestant("rashomon", event -> engine.collate(event.files(), event.name()));
      Scoreboard board = new Scoreboard(Project.around(Path.of("")), program);
      lines(only.isEmpty() ? board.run(verbose) : board.look(only));
    }
    return 0;
  }

  @Command(
      name = "readings",
      mixinStandardHelpOptions = true,
      description = "Measures the readers and writes a page for each below docs/accuracy.")
  int readings(
      @Parameters(
              paramLabel = "READER",
              arity = "0..*",
              description = "Measure these only; all when none is named.")
          @Nullable List<String> readers) {
    Set<String> only = readers == null ? Set.of() : Set.copyOf(readers);
    lines(Examinations.run(Project.around(Path.of("")), only));
    return 0;
  }

  @Command(
      name = "performance",
      mixinStandardHelpOptions = true,
      description = "Measures time and memory and writes docs/performance.md.")
  int performance() {
    lines(Performance.run(Project.around(Path.of(""))).lines().toList());
    return 0;
  }

  @Command(
      name = "crashes",
      mixinStandardHelpOptions = true,
      description =
          "Kills the program at random moments while it adds to a library, and checks that nothing"
              + " is lost.")
  int crashes(
      @Option(
              names = {"-n", "--kills"},
              defaultValue = "100",
              description = "How often it is killed (100).")
          int kills,
      @Option(
              names = "--seed",
              defaultValue = "1",
              description = "Another seed gives other moments.")
          long seed) {
    Path folder = Project.around(Path.of("")).target().resolve("crashes");
    Crashes crashes = new Crashes(folder, kills, seed, System.err::println);
    lines(crashes.run());
    return crashes.faults() == 0 ? 0 : 1;
  }

  @Command(
      name = "library",
      mixinStandardHelpOptions = true,
      description =
          "Measures how reports go into a library, and how a large one is opened, listed and"
              + " searched, and writes docs/performance-library.md.")
  int library() {
    lines(LibraryPage.write(Project.around(Path.of(""))).lines().toList());
    return 0;
  }

  @Command(
      name = "weights",
      mixinStandardHelpOptions = true,
      description =
          "Learns on the work half of the shared gold when two figures measure the same thing and"
              + " when two clauses state the same fact, and writes the weights into the program's"
              + " resources.")
  int weights() {
    Project project = Project.around(Path.of(""));
    Optional<Path> gold = project.sharedGold();
    if (gold.isEmpty()) {
      System.err.println("There is nothing to learn from: ../shared/gold is not here.");
      return 1;
    }
    try (Engine engine = new Engine()) {
      lines(new Weights(project, engine).learn(gold.get()));
    }
    return 0;
  }

  @Command(
      name = "attribution-weights",
      mixinStandardHelpOptions = true,
      description =
          "Learns on the train part of PolNeAR which words cue an attribution and what its parts"
              + " are, and writes the weights into the program's resources.")
  int attributionWeights() {
    Project project = Project.around(Path.of(""));
    Optional<Path> set = FetchedSets.around(project.root()).find(PolNear.REPOSITORY);
    if (set.isEmpty()) {
      System.err.println("There is nothing to learn from: " + PolNear.REPOSITORY.wayIn());
      return 1;
    }
    try (EnglishReader reader = new EnglishReader()) {
      new Learning(
              PolNear.read(set.get(), PolNear.Compartment.TRAIN),
              each -> reader.read(each.article()))
          .write(project.root().resolve(Learning.FOLDER));
    }
    return 0;
  }

  @Command(
      name = "lexicons",
      mixinStandardHelpOptions = true,
      description = "Makes the word lists of the program's resources from WordNet again.")
  int lexicons() {
    lines(Lexicons.write(Path.of("")));
    return 0;
  }

  @Command(
      name = "grouping-weights",
      mixinStandardHelpOptions = true,
      description =
          "Learns on the shared sets of stories when two reports are of one event, and writes the"
              + " weights into the program's resources.")
  int groupingWeights() {
    if (!GroupingWeights.write(Project.around(Path.of("")))) {
      System.err.println("There is nothing to learn from: ../shared/eval/stories is not here.");
      return 1;
    }
    return 0;
  }

  @Command(
      name = "grouping-scale",
      mixinStandardHelpOptions = true,
      description =
          "Measures what placing a report costs while up to a million are held, and writes"
              + " docs/performance-grouping.md.")
  int groupingScale() {
    lines(GroupingScale.run(Project.around(Path.of(""))).lines().toList());
    return 0;
  }

  @Command(
      name = "page-weights",
      mixinStandardHelpOptions = true,
      description =
          "Learns on the shared pages which blocks of a page are the article's text, and writes the"
              + " trees into the program's resources.")
  int pageWeights() {
    if (!PageLearning.write(Project.around(Path.of("")))) {
      System.err.println("There is nothing to learn from: ../shared/eval is not here.");
      return 1;
    }
    return 0;
  }

  private static void lines(List<String> lines) {
    lines.forEach(System.out::println);
  }
}
