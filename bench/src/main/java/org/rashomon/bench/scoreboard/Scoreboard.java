package org.rashomon.bench.scoreboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.bench.Project;
import org.rashomon.bench.accuracy.EventScore;
import org.rashomon.bench.accuracy.Scorer;
import org.rashomon.bench.baseline.WordOverlap;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.collations.Collation;
import org.rashomon.views.json.CollationJson;

/** Collates every event, scores it and writes down how it went. */
public final class Scoreboard {
  private static final Contestant BASELINE = new Contestant("baseline", WordOverlap::collate);
  private final Project project;
  private final Contestant program;

  /** A scoreboard for a program. */
  public Scoreboard(Project project, Contestant program) {
    this.project = project;
    this.program = program;
  }

  /**
   * Runs everything, writes {@code docs/accuracy.md} (where the shared gold is at hand) and leaves
   * the collations in {@code bench/target/collations}.
   *
   * @param verbose whether to list what is wrong or missed
   * @return lines for the terminal
   */
  public List<String> run(boolean verbose) {
    Compared gold = compare(project.sharedGold().map(Events::in).orElse(List.of()));
    Compared examples = compare(Events.in(project.examples()));
    String page = AccuracyPage.of(gold, examples);
    Path file = page(gold);
    write(file, page);
    List<String> lines = new ArrayList<>();
    if (verbose) {
      lines.addAll(remarks(gold.program()));
      lines.addAll(remarks(examples.program()));
    }
    page.lines().forEach(lines::add);
    lines.add("");
    lines.add("Written to " + project.root().relativize(file));
    return lines;
  }

  /**
   * Runs some events only and writes no page.
   *
   * @param names of the events
   * @return lines for the terminal: what is right, wrong or missed, and the measures
   */
  public List<String> look(Set<String> names) {
    List<Event> events = new ArrayList<>(Events.in(project.examples()));
    project.sharedGold().map(Events::in).ifPresent(events::addAll);
    Compared compared = compare(events.stream().filter(e -> names.contains(e.name())).toList());
    List<String> lines = new ArrayList<>(remarks(compared.program()));
    AccuracyPage.measures(compared).lines().forEach(lines::add);
    return lines;
  }

  private static List<String> remarks(Scores scores) {
    return scores.events().stream().flatMap(e -> Remarks.of(e).stream()).toList();
  }

  /** Without the shared gold the page of the project is left as it is. */
  private Path page(Compared gold) {
    return gold.program().isEmpty()
        ? project.target().resolve("accuracy.md")
        : project.doc("accuracy.md");
  }

  private Compared compare(List<Event> events) {
    return new Compared(scores(program, events), scores(BASELINE, events));
  }

  private Scores scores(Contestant contestant, List<Event> events) {
    List<EventScore> scores = new ArrayList<>();
    Path folder = project.target().resolve("collations").resolve(contestant.name());
    for (Event event : events) {
      Collation collation = contestant.collate().apply(event);
      write(folder.resolve(event.name() + ".json"), CollationJson.write(collation));
      scores.add(Scorer.score(event, collation));
    }
    return new Scores(scores);
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
