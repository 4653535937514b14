package org.rashomon.bench.readings.who;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.bench.readings.who.Items.Item;
import org.rashomon.text.Span;

class WhoScoreTest {
  private static final GoldMention.Form NAME = GoldMention.Form.NAME;

  @Test
  void countsPairsWithinAndAcrossReports() {
    List<Item> items = items(true, found(0, 0, 3, 1), found(0, 10, 13, 1), found(1, 0, 3, 1));
    assertEquals(new PrecisionRecall(1, 1, 1), Pairs.within(items));
    assertEquals(new PrecisionRecall(0, 2, 0), Pairs.across(items));
  }

  @Test
  void countsWhatWasNotFoundAgainstRecallOnly() {
    List<Item> items = items(true, found(0, 0, 3, 1));
    assertEquals(new PrecisionRecall(0, 0, 1), Pairs.within(items));
  }

  @Test
  void countsAMentionPutWrongAgainstPrecisionWhereTheGoldIsWhole() {
    Predicted wrong = found(0, 20, 23, 1);
    assertEquals(1, Pairs.within(items(true, found(0, 0, 3, 1), wrong)).found());
    assertEquals(0, Pairs.within(items(false, found(0, 0, 3, 1), wrong)).found());
  }

  @Test
  void matchesAMentionByItsHead() {
    GoldMention gold = new GoldMention(0, new Span(4, 12), "A", true, NAME);
    Predicted longer = new Predicted(0, new Span(0, 20), 10, 1);
    Predicted other = new Predicted(0, new Span(0, 20), 18, 2);
    Matching matching = new Matching(List.of(gold), List.of(other, longer));
    assertEquals(longer, matching.matched().get(gold));
    assertEquals(List.of(other), matching.others());
  }

  @Test
  void weighsEachMentionByItsClusterAndItsEntity() {
    BCubed cubed =
        BCubed.of(items(true, found(0, 0, 3, 1), found(0, 10, 13, 1), found(1, 0, 3, 1)));
    assertEquals(5.0 / 9, cubed.meanPrecision(), 1e-9);
    assertEquals(1, cubed.meanRecall(), 1e-9);
  }

  @Test
  void putsATextTogetherFromItsTokens() {
    TokenText text =
        new TokenText(
            List.of(
                "\"", "Go", ",", "\"", "Kim", "Jong", "-", "un", "'s", "aide", "said", ".", "\\n",
                "So"));
    assertEquals("\"Go,\" Kim Jong-un's aide said.\n\nSo", text.text());
    assertEquals("Jong-un", text.span(5, 7).of(text.text()));
  }

  /** Two mentions of A in the first report, one of B in the second. */
  private static List<Item> items(boolean whole, Predicted... found) {
    List<GoldMention> gold =
        List.of(
            new GoldMention(0, new Span(0, 3), "A", true, NAME),
            new GoldMention(0, new Span(10, 13), "A", true, NAME),
            new GoldMention(1, new Span(0, 3), "B", true, NAME));
    return Items.of(new Story("s", List.of(), gold, whole), List.of(found), false);
  }

  private static Predicted found(int report, int start, int end, int cluster) {
    return new Predicted(report, new Span(start, end), end - 1, cluster);
  }
}
