package org.rashomon.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.rashomon.store.LibraryException;
import org.rashomon.views.Plain;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses a command line, runs its command, and turns every end into an exit code. */
final class CommandLines {
  private CommandLines() {}

  static int run(Terminal terminal, String... arguments) {
    CommandLine line = of(terminal);
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    int code = line.execute(arguments);
    return help.getBuffer().isEmpty() ? code : show(terminal, help.toString(), code);
  }

  /** The commands as they are parsed and completed. */
  static CommandLine of(Terminal terminal) {
    CommandLine line = new CommandLine(new Rashomon(), new Commands(terminal));
    line.setUsageHelpWidth(80);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.ink() == org.rashomon.views.text.Ink.COLOUR
                ? CommandLine.Help.Ansi.ON
                : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, args) -> misused(terminal, e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e));
    return line;
  }

  private static int show(Terminal terminal, String text, int code) {
    return new Output(terminal).show(text) == ExitCode.DONE ? code : ExitCode.FAILED;
  }

  private static int misused(Terminal terminal, ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    terminal.say("rashomon: " + e.getMessage());
    StringWriter suggestions = new StringWriter();
    UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true));
    suggestions.toString().lines().map(Plain::line).forEach(terminal::say);
    terminal.say("Try '" + name + " --help' for the options and examples.");
    return ExitCode.USAGE;
  }

  private static int failed(Terminal terminal, Exception e) {
    terminal.progress("");
    if (e instanceof LibraryException trouble) {
      terminal.say("rashomon: " + trouble.getMessage());
      if (isDebugged()) {
        e.printStackTrace(terminal.err());
      }
      return ExitCode.FAILED;
    }
    terminal.say("rashomon: failed: " + e);
    if (!isDebugged()) {
      terminal.say("This is a fault of the program; RASHOMON_DEBUG=1 shows where it happened.");
    } else {
      e.printStackTrace(terminal.err());
    }
    return ExitCode.FAILED;
  }

  private static boolean isDebugged() {
    return System.getenv("RASHOMON_DEBUG") != null;
  }
}
