package org.rashomon.readings.statuses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Rows;

class StatusLexiconTest {
  @TestFactory
  Stream<DynamicTest> knowsWhatExcludesAndFollowsWhat() {
    return Rows.tests(
        getClass(),
        "relations.txt",
        cells -> {
          Relation expected = Relation.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
          assertEquals(expected, StatusLexicon.relation(cells.get(0), cells.get(1)));
          assertEquals(expected.inverse(), StatusLexicon.relation(cells.get(1), cells.get(0)));
        });
  }

  @Test
  void noTwoLaddersContradictEachOther() {
    for (Ladder ladder : StatusLexicon.ladders()) {
      for (String first : ladder.words()) {
        for (String second : ladder.words()) {
          assertEquals(
              ladder.relation(first, second),
              StatusLexicon.relation(first, second),
              () -> first + " and " + second + " of the ladder " + ladder.field());
        }
      }
    }
  }

  @Test
  void whatIsInNoListIsNoState() {
    assertFalse(StatusLexicon.knows("sleepwalk"));
    assertTrue(StatusLexicon.knows("in custody"));
  }

  @Test
  void aLadderOfOneStateIsRefusedByName() {
    assertRefused("life: live survive", "live survive");
  }

  @Test
  void aWordThatStandsTwiceIsRefusedByName() {
    assertRefused("life: live | die live", "“live”");
  }

  private static void assertRefused(String ladder, String named) {
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> Ladder.parse(ladder));
    assertTrue(String.valueOf(refusal.getMessage()).contains(named), refusal::getMessage);
  }

  @Test
  void whatIsDeniedExcludesItsAssertionOnly() {
    Status convicted = new Status("convict", false);
    Status notConvicted = new Status("convict", true);
    assertEquals(Relation.OPPOSITE, convicted.relation(notConvicted));
    assertEquals(Relation.NONE, notConvicted.relation(new Status("acquit", false)));
    assertEquals(Relation.OPPOSITE, convicted.relation(new Status("acquit", false)));
    assertEquals(Relation.NONE, notConvicted.relation(new Status("acquit", true)));
    assertEquals(Relation.SAME, notConvicted.relation(notConvicted));
  }
}
