package org.rashomon.bench.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.disagreements.MeasuredPairs;
import org.rashomon.pipeline.Aligned;

class MeasureLabelsTest {
  private static final Event FIRE =
      Events.read(Project.around(Path.of("")).examples().resolve("harbour-fire"));

  @Test
  void holdForPairsOnTwoVariantsOfOneDisagreementOnly() {
    try (Engine engine = new Engine()) {
      Aligned story = engine.align(FIRE.files());
      List<Example> examples = MeasureLabels.of(FIRE, story);
      List<Example> same = examples.stream().filter(Example::holds).toList();
      assertTrue(!same.isEmpty() && same.size() < examples.size(), same.size() + " pairs hold");
      same.forEach(e -> assertEquals(Math.sqrt(10.0 / same.size()), e.weight()));
      examples.stream().filter(e -> !e.holds()).forEach(e -> assertEquals(1, e.weight()));
      examples.forEach(e -> assertEquals(MeasuredPairs.features().size(), e.features().size()));
      Gold nothing = new Gold(List.of(), List.of(), List.of(), List.of(), List.of());
      Event agreed = new Event(FIRE.name(), FIRE.files(), FIRE.texts(), nothing);
      assertTrue(
          MeasureLabels.of(agreed, story).stream().noneMatch(Example::holds), "without a gold");
    }
  }
}
