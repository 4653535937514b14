package org.rashomon.bench.grouping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.rashomon.bench.Project;
import org.rashomon.bench.accuracy.Measure;
import org.rashomon.bench.readings.SharedReports;
import org.rashomon.bench.weights.Regression;
import org.rashomon.readings.embedding.OnnxEmbedder;
import org.rashomon.stories.grouping.Signal;
import org.rashomon.stories.grouping.Sketcher;
import org.rashomon.stories.grouping.Weights;

/** Learns the weights of grouping that the program carries, on all shared sets in one stream. */
public final class GroupingWeights {
  private static final String HEAD =
      """
      # Log odds that two reports are of one event, for each signal.
      # Learnt by `bin/bench grouping-weights` on the shared sets of stories.
      """;

  private GroupingWeights() {}

  /**
   * The table, learnt anew.
   *
   * @return empty where there is nothing to learn from
   */
  public static String table(Project project) {
    try (OnnxEmbedder embedder = new OnnxEmbedder()) {
      SortedMap<String, List<Labelled>> sets =
          new Sets(project, SharedReports.beside(project), new Sketcher(embedder)).stories();
      List<Labelled> all = new ArrayList<>();
      sets.values().forEach(all::addAll);
      return all.isEmpty() ? "" : table(Lessons.regression(Streams.byTime(all)));
    }
  }

  private static String table(Regression learnt) {
    StringBuilder table = new StringBuilder(HEAD);
    row(table, Weights.CONSTANT, learnt.bias());
    int at = 0;
    for (Signal.Kind kind : Signal.Kind.values()) {
      row(table, kind.name().toLowerCase(Locale.ROOT), learnt.weights().get(at++));
    }
    return table.toString();
  }

  private static void row(StringBuilder table, String name, double weight) {
    table.append(name).append('\t').append(Measure.decimals(weight)).append('\n');
  }

  /** Writes the table into the program's resources; false where there is nothing to learn from. */
  public static boolean write(Project project) {
    String table = table(project);
    Path file = project.resource(Weights.class, Weights.TABLE);
    try {
      Files.writeString(file, table.isEmpty() ? Files.readString(file) : table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !table.isEmpty();
  }
}
