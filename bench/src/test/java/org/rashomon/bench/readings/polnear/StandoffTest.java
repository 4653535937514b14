package org.rashomon.bench.readings.polnear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Span;

class StandoffTest {
  private static final String TEXT = "😀 Ann said it rains, and it pours.";

  @Test
  void tiesMarksTogetherAndCountsUtf16() {
    String file =
        """
        T1\tSource 2 5\tAnn
        T2\tCue 6 10\tsaid
        T3\tContent 11 19;21 33\tit rains and it pours
        T4\tAttribution 6 10\tsaid
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
        """;
    assertEquals(
        List.of(
            new Labelled(
                List.of(new Span(3, 6)),
                List.of(new Span(7, 11)),
                List.of(new Span(12, 20), new Span(22, 34)))),
        Standoff.read(file, TEXT));
  }

  @Test
  void leavesTheSourceOutWhereNoneIsNamed() {
    String file =
        """
        T2\tCue 6 10\tsaid
        T3\tContent 11 19\tit rains
        E1\tAttribution-no-source:T4 Cue:T2 Content:T3
        """;
    assertEquals(List.of(), Standoff.read(file, TEXT).getFirst().source());
  }

  @Test
  void leavesOutEventsWithoutContent() {
    assertEquals(List.of(), Standoff.read("T2\tCue 6 10\tsaid\nE1\tAttribution:T4 Cue:T2\n", TEXT));
  }
}
