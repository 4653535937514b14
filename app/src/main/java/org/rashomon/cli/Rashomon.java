package org.rashomon.cli;

import org.rashomon.views.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
    name = "rashomon",
    header = "Lays the reports of one event side by side, statement by statement.",
    versionProvider = Rashomon.Version.class,
    subcommands = {
      CollateCommand.class,
      AddCommand.class,
      WatchCommand.class,
      StoriesCommand.class,
      ShowCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      RebuildCommand.class,
      DoctorCommand.class,
      FetchCommand.class,
      DemoCommand.class,
      CompletionCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  rashomon demo",
      "  rashomon collate reports/",
      "  rashomon collate --format html -o report.html a.txt b.json",
      "  rashomon add https://daily.example/feed.xml",
      "  rashomon stories",
      "  rashomon fetch --save pages.warc.gz https://daily.example/feed.xml",
      "",
      "'rashomon collate --help' tells more."
    })
final class Rashomon implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: collate, add, stories, show, search, fetch or demo");
  }

  /** The version with the Java that runs it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        Program.NAME + " " + Program.VERSION + " (Java " + Runtime.version().feature() + ")"
      };
    }
  }
}
