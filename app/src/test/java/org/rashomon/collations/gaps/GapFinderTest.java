package org.rashomon.collations.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rashomon.Stories.collate;
import static org.rashomon.Stories.sameDay;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rashomon.collations.BriefSentence;

class GapFinderTest {

  @ParameterizedTest
  @CsvFileSource(resources = "gaps.csv", numLinesToSkip = 1)
  void saysWhatNoReportTells(String expected, String one, String other) {
    List<String> gaps =
        collate(sameDay(one, other)).brief().stream()
            .map(BriefSentence::text)
            .filter(text -> text.startsWith("No report") || text.startsWith("Left open"))
            .toList();
    assertEquals(expected, gaps.isEmpty() ? "nothing" : String.join(" ", gaps));
  }
}
