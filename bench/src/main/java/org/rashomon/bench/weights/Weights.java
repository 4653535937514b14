package org.rashomon.bench.weights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.Project;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.bench.readings.SharedReports;
import org.rashomon.pipeline.Aligned;

/** Learns from the work half of the shared gold the weights by which the program decides. */
public final class Weights {
  private static final String HEAD =
      "# Learnt by `bin/bench weights` on the work half of the gold and pairs read beside it: ";
  private final Project project;
  private final Engine engine;

  /** Learns for a project with the program as it is. */
  public Weights(Project project, Engine engine) {
    this.project = project;
    this.engine = engine;
  }

  /**
   * Learns, and writes the weights to where the program reads them.
   *
   * @param gold a folder of events; those held out are left alone
   * @return lines for the terminal: what was learnt from, and how well it does on each event when
   *     learnt from the others
   */
  public List<String> learn(Path gold) {
    List<Lesson> lessons = new ArrayList<>();
    for (Event event : Events.toWorkOn(gold)) {
      Aligned story = engine.align(event.files());
      lessons.add(new Lesson(event.name(), story, Optional.of(event.gold()), List.of()));
    }
    lessons.addAll(ReadStories.of(SharedReports.in(gold.resolveSibling("eval")), engine));
    List<String> lines = new ArrayList<>();
    Target.ALL.forEach(target -> learn(target, lessons, lines));
    return lines;
  }

  private void learn(Target target, List<Lesson> lessons, List<String> lines) {
    lines.add("Learning " + target.question() + ":");
    List<List<Example>> events = new ArrayList<>();
    for (Lesson lesson : lessons) {
      List<Example> examples = target.examples().apply(lesson);
      if (!examples.isEmpty()) {
        long same = examples.stream().filter(Example::holds).count();
        lines.add(lesson.name() + ": " + examples.size() + " pairs, " + same + " hold");
        events.add(examples);
      }
    }
    Path file = project.resource(target.home(), target.resource());
    List<Example> all = events.stream().flatMap(List::stream).toList();
    write(file, page(target, Fit.of(all, target.c())));
    lines.add("Each event judged by what is learnt from the others:");
    lines.addAll(LeaveOneOut.lines(events, target.c()));
    lines.add("Written to " + project.root().relativize(file));
    lines.add("");
  }

  /** The file of the weights. */
  static String page(Target target, Regression regression) {
    StringBuilder page = new StringBuilder(HEAD + target.question() + ".\n");
    row(page, "bias", regression.bias());
    for (int i = 0; i < target.features().size(); i++) {
      row(page, target.features().get(i), regression.weights().get(i));
    }
    return page.toString();
  }

  private static void row(StringBuilder page, String name, double weight) {
    page.append(name).append('\t').append(Measure.decimals(weight)).append('\n');
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
