package org.rashomon.bench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.Project;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;

class StoryTest {
  private static final Event EVENT =
      Story.largest(Events.in(Project.around(Path.of("")).examples()));

  @Test
  void hasAsManyDifferentReportsAsAskedFor() {
    for (int size : List.of(3, 7, 60, 120)) {
      List<String> texts = Story.of(EVENT, size);
      assertEquals(size, texts.size());
      assertEquals(size, new HashSet<>(texts).size());
    }
  }

  @Test
  void isTheSameEachTime() {
    assertEquals(Story.of(EVENT, 40), Story.of(EVENT, 40));
  }

  @Test
  void beginsWithTheReportsThemselves() {
    assertEquals(List.copyOf(EVENT.texts().values()), Story.of(EVENT, EVENT.texts().size()));
  }
}
