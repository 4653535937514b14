package org.rashomon.bench.readings.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.bench.readings.names.Name.Type;

class NameScoreTest {
  private static final List<GoldSentence> GOLD =
      List.of(
          new GoldSentence(
              0,
              List.of("Anna", "Berg", "left", "Oslo", "Norwegian"),
              Set.of(
                  new Name(0, 2, Type.PER), new Name(3, 4, Type.LOC), new Name(4, 5, Type.MISC))));

  @Test
  void countsNamesThatAreWholeAndOfTheRightType() {
    List<Set<Name>> found = List.of(Set.of(new Name(0, 2, Type.PER), new Name(3, 4, Type.ORG)));
    assertEquals(new PrecisionRecall(1, 2, 2), NameScore.of(GOLD, found, NameScore.THREE));
  }

  @Test
  void partOfANameIsNoName() {
    List<Set<Name>> found = List.of(Set.of(new Name(0, 1, Type.PER)));
    assertEquals(new PrecisionRecall(0, 1, 2), NameScore.of(GOLD, found, NameScore.THREE));
  }

  @Test
  void leavesOtherTypesOutOnBothSides() {
    List<Set<Name>> found = List.of(Set.of(new Name(4, 5, Type.MISC), new Name(3, 4, Type.LOC)));
    assertEquals(new PrecisionRecall(1, 1, 1), NameScore.of(GOLD, found, EnumSet.of(Type.MISC)));
  }
}
