package org.rashomon.bench.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.Project;
import org.rashomon.stories.grouping.Weights;

class GroupingWeightsTest {
  private static final double NEAR = 0.25;
  private static final Project PROJECT = Project.around(Path.of(""));

  @Test
  void learnsWhatTheProgramCarries() throws IOException {
    String learnt = GroupingWeights.table(PROJECT);
    assumeFalse(learnt.isEmpty(), "no ../shared/eval/stories: the weights are not learnt");
    Path file = PROJECT.resource(Weights.class, Weights.TABLE);
    Map<String, Double> carried = weights(Files.readAllLines(file));
    Map<String, Double> anew = weights(learnt.lines().toList());
    assertEquals(carried.keySet(), anew.keySet());
    anew.forEach(
        (name, weight) ->
            assertEquals(
                carried.getOrDefault(name, 0.0),
                weight,
                NEAR,
                name + " is far from what is learnt now; run bin/bench grouping-weights"));
  }

  private static Map<String, Double> weights(List<String> lines) {
    Map<String, Double> weights = new TreeMap<>();
    lines.stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
    return weights;
  }
}
