package org.rashomon.bench.weights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.bench.Project;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.collations.disagreements.MeasuredPairs;

/** Learns from the work half of the shared gold when two figures measure the same thing. */
public final class MeasureWeights {
  /** Few pairs hold, and they are of a handful of events: weights are to stay small. */
  private static final double C = 0.3;

  private static final String HEAD =
      "# Learnt by `bin/bench weights` on the work half of the gold events: whether two figures"
          + " measure the same thing.";
  private final Project project;
  private final Engine engine;

  /** Learns for a project with the program as it is. */
  public MeasureWeights(Project project, Engine engine) {
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
    List<String> lines = new ArrayList<>();
    List<List<Example>> events = new ArrayList<>();
    for (Event event : Events.toWorkOn(gold)) {
      List<Example> examples = Labels.of(event, engine.align(event.files()));
      long same = examples.stream().filter(Example::holds).count();
      lines.add(event.name() + ": " + examples.size() + " pairs, " + same + " of one thing");
      events.add(examples);
    }
    Path file = project.resource(MeasuredPairs.class, MeasuredPairs.RESOURCE);
    write(file, page(Fit.of(events.stream().flatMap(List::stream).toList(), C)));
    lines.add("");
    lines.add("Each event judged by what is learnt from the others:");
    lines.addAll(LeaveOneOut.lines(events, C));
    lines.add("");
    lines.add("Written to " + project.root().relativize(file));
    return lines;
  }

  /** The file of the weights. */
  static String page(Regression regression) {
    StringBuilder page = new StringBuilder(HEAD).append('\n');
    row(page, "bias", regression.bias());
    List<String> features = MeasuredPairs.features();
    for (int i = 0; i < features.size(); i++) {
      row(page, features.get(i), regression.weights().get(i));
    }
    return page.toString();
  }

  private static void row(StringBuilder page, String name, double weight) {
    page.append(name).append('\t').append(Measure.decimals(weight)).append('\n');
  }

  private static void write(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
