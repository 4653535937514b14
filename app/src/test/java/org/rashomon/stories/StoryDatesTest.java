package org.rashomon.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Article;
import org.rashomon.articles.Published;

class StoryDatesTest {
  private static final Article UNDATED = MarkedReading.article("u", "x", Published.UNKNOWN);

  @Test
  void givesTheMedianDayOfTheOthers() {
    List<Article> complete =
        StoryDates.complete(
            List.of(dated("2021-03-09T10:00"), UNDATED, dated("2021-03-01"), dated("2024-01-01")));
    assertEquals(Published.of("2021-03-09", Published.From.STORY), complete.get(1).published());
    assertEquals("2021-03-09T10:00", complete.getFirst().published().edtf().orElseThrow());
  }

  @Test
  void leavesDatesUnknownWhereNoneIsKnown() {
    assertEquals(List.of(UNDATED), StoryDates.complete(List.of(UNDATED)));
    assertEquals(List.of(), StoryDates.complete(List.of()));
    List<Article> vague = List.of(UNDATED, dated("2021-03"));
    assertEquals(vague, StoryDates.complete(vague));
  }

  private static Article dated(String edtf) {
    return MarkedReading.article("d", "x", Published.of(edtf, Published.From.METADATA));
  }
}
