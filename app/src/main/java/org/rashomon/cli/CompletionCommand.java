package org.rashomon.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a shell needs to complete command lines. */
@Command(
    name = "completion",
    header = "Print a script that completes rashomon's commands and options.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  source <(rashomon completion bash)        (for this session)",
      "  source <(rashomon completion zsh)         (after compinit)"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  /** The shells that can be served. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.BASH;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine line = CommandLines.of(terminal);
    String script = AutoComplete.bash("rashomon", line);
    String loading = shell == Shell.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
    return new Output(terminal).show(loading + script);
  }
}
