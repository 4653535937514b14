package org.rashomon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.collations.Collation;
import org.rashomon.pipeline.library.Engine;
import org.rashomon.pipeline.library.StoryCollating;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryException;
import org.rashomon.store.Story;
import org.rashomon.views.Summary;
import org.rashomon.views.text.Ink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One story of a library. */
@Command(
    name = "show",
    header = "Lay the reports of a story of the library side by side.",
    description = {
      "",
      "Shows the collation that is kept, or makes it anew where the story has changed since. It"
          + " rests on the newest version of each report; --changes shows word by word what was"
          + " changed in reports after they were first taken in, [-removed-] and {+added+}. --why"
          + " tells of each report why it is in this story.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  rashomon show 17",
      "  rashomon show 17 --format html -o fire.html",
      "  rashomon show 17 --why",
      "  rashomon show evening-post --changes      (the story with this report)",
      "",
      "Exit codes: 0 done; 1 could not be finished; 2 wrong usage or no such story."
    })
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private LibraryOptions library = new LibraryOptions();

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

  @Option(names = "--why", description = "Tell why each report is in the story, and no more.")
  private boolean isWhy;

  @Option(
      names = "--changes",
      description = "Show what was changed in reports between their versions, and no more.")
  private boolean isChanges;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Parameters(
      paramLabel = "STORY",
      description = "The number of a story, or the name of a report in it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String wanted;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Path> target = Optional.ofNullable(file);
    target.ifPresent(f -> OutputFile.refuseAmong(f, List.of(), spec));
    try (Library open = Library.read(library.folder())) {
      Story story = story(open);
      if (isWhy || isChanges) {
        String text = isWhy ? StoryReasons.text(open, story) : StoryVersions.changes(open, story);
        return new Output(terminal).write(text, target);
      }
      return collation(open, story, target);
    }
  }

  private Story story(Library open) {
    return StoryNames.find(open, wanted)
        .orElseThrow(() -> new ParameterException(spec.commandLine(), StoryNames.unknown(wanted)));
  }

  private int collation(Library open, Story story, Optional<Path> target) {
    Format chosen =
        Optional.ofNullable(format).or(() -> target.flatMap(Format::byEnding)).orElse(Format.TEXT);
    Ink ink = target.isEmpty() ? terminal.ink() : Ink.PLAIN;
    Collation collation = collated(open, story);
    String versions = StoryVersions.text(open, story);
    String text = chosen.render(collation, ink) + (chosen == Format.TEXT ? versions : "");
    int written = new Output(terminal).write(text, target);
    if (written == ExitCode.DONE && target.isPresent()) {
      terminal.say(Summary.reports(collation) + ": " + Summary.findings(collation));
      terminal.say("written to " + target.get());
    }
    return written;
  }

  /** What is made anew is kept, unless another writes the library or it cannot be written. */
  private Collation collated(Library open, Story story) {
    try (Engine engine = new Engine()) {
      if (!story.stale()) {
        return new StoryCollating(open, engine::collator).of(story);
      }
      terminal.progress("collating " + Summary.count(story.reports(), "report") + " …");
      try (Library writable = Library.write(library.folder(), "rashomon show")) {
        return new StoryCollating(writable, engine::collator).of(story);
      } catch (LibraryException e) {
        return switch (e.kind()) {
          case IN_USE, READ_ONLY, FULL -> new StoryCollating(open, engine::collator).of(story);
          case MISSING, DAMAGED, NEWER, FOREIGN, OTHER -> throw e;
        };
      } finally {
        terminal.progress("");
      }
    }
  }
}
