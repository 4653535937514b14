package org.rashomon.bench.cli;

import java.nio.file.Path;
import java.util.List;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.scoreboard.Contestant;
import org.rashomon.bench.scoreboard.Scoreboard;
import org.rashomon.bench.speed.Performance;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bin/bench}: how right the program is, and how fast. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures the program and writes pages of docs/.",
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
          boolean verbose) {
    try (Engine engine = new Engine()) {
      Contestant program =
          new Contestant("rashomon", event -> engine.collate(event.files(), event.name()));
      lines(new Scoreboard(Project.around(Path.of("")), program).run(verbose));
    }
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

  private static void lines(List<String> lines) {
    lines.forEach(System.out::println);
  }
}
