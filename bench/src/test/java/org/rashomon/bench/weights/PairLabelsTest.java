package org.rashomon.bench.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.Project;
import org.rashomon.bench.accuracy.Place;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.disagreements.MeasuredPairs;
import org.rashomon.collations.disagreements.ValuePair;
import org.rashomon.pipeline.Aligned;

class PairLabelsTest {
  private static final Event FIRE =
      Events.read(Project.around(Path.of("")).examples().resolve("harbour-fire"));
  private static final Gold NOTHING =
      new Gold(List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void holdForPairsOnTwoVariantsOfOneDisagreementOnly() {
    try (Engine engine = new Engine()) {
      Aligned story = engine.align(FIRE.files());
      List<ValuePair> pairs = pairs(story);
      List<Example> examples = PairLabels.of(lesson(story, FIRE.gold()), pairs);
      long same = examples.stream().filter(Example::holds).count();
      assertEquals(pairs.size(), examples.size());
      assertTrue(same > 0 && same < examples.size(), same + " pairs hold");
      examples.forEach(e -> assertEquals(MeasuredPairs.features().size(), e.features().size()));
      List<Example> agreed = PairLabels.of(lesson(story, NOTHING), pairs);
      assertTrue(agreed.stream().noneMatch(Example::holds), "without a gold");
    }
  }

  @Test
  void areOfThePairsThatWereReadWhereThereIsNoGold() {
    try (Engine engine = new Engine()) {
      Aligned story = engine.align(FIRE.files());
      ValuePair pair = pairs(story).getFirst();
      ReadPair read =
          new ReadPair("fire", place(story, pair.other()), place(story, pair.one()), true);
      Lesson lesson = new Lesson("fire", story, Optional.empty(), List.of(read));
      List<Example> examples = PairLabels.of(lesson, List.of(pair));
      assertEquals(1, examples.size());
      assertTrue(examples.getFirst().holds());
      Lesson unread = new Lesson("fire", story, Optional.empty(), List.of());
      assertEquals(List.of(), PairLabels.of(unread, List.of(pair)));
    }
  }

  @Test
  void everyReadPairIsOfAStoryThatIsListed() {
    List<ReadPair> read = ReadPair.all();
    assertFalse(read.isEmpty());
    assertTrue(read.stream().anyMatch(ReadPair::holds));
    assertTrue(read.stream().allMatch(pair -> pair.one().start() < pair.one().end()));
  }

  private static List<ValuePair> pairs(Aligned story) {
    return MeasuredPairs.of(story.witnesses(), story.alignment(), story.cast());
  }

  private static Lesson lesson(Aligned story, Gold gold) {
    return new Lesson("fire", story, Optional.of(gold), List.of());
  }

  private static Place place(Aligned story, ValuePair.Side side) {
    String article = story.witnesses().reading(side.report()).article().id();
    return new Place(article, side.span().start(), side.span().end());
  }
}
