package org.rashomon.bench.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.collations.disagreements.MeasuredPairs;

class WeightsTest {
  /** The engine may move on a little before somebody learns again. */
  private static final double NEAR = 0.25;

  private static final Project PROJECT = Project.around(Path.of(""));

  @Test
  void writesEveryFeatureByNameBelowTheCommandThatMadeIt() {
    int size = MeasuredPairs.features().size();
    List<Double> weights = Collections.nCopies(size, 0.25);
    Regression learnt = new Regression(-1.0006, weights);
    List<String> lines = Weights.page(Target.MEASURES, learnt).lines().toList();
    assertTrue(lines.getFirst().startsWith("# Learnt by `bin/bench weights`"), lines.getFirst());
    assertEquals("bias\t-1.001", lines.get(1));
    assertEquals(
        MeasuredPairs.features().stream().map(name -> name + "\t0.250").toList(),
        lines.subList(2, lines.size()));
  }

  @Test
  void learnsWhatTheProgramCarries(@TempDir Path folder) throws IOException {
    assumeTrue(PROJECT.sharedGold().isPresent(), "no ../shared/gold: the weights are not learnt");
    Project copy = new Project(folder);
    try (Engine engine = new Engine()) {
      new Weights(copy, engine).learn(PROJECT.sharedGold().orElseThrow());
    }
    for (Target target : Target.ALL) {
      agree(weights(file(copy, target)), weights(file(PROJECT, target)));
    }
  }

  private static void agree(Map<String, Double> learnt, Map<String, Double> carried) {
    assertEquals(learnt.keySet(), carried.keySet());
    learnt.forEach(
        (name, weight) ->
            assertEquals(
                weight,
                carried.getOrDefault(name, 0.0),
                NEAR,
                name + " is far from what is learnt now; run bin/bench weights"));
  }

  private static Path file(Project project, Target target) {
    return project.resource(target.home(), target.resource());
  }

  private static Map<String, Double> weights(Path file) throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", 2);
        weights.put(cells[0], Double.parseDouble(cells[1]));
      }
    }
    return weights;
  }
}
