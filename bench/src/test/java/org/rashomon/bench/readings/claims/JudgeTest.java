package org.rashomon.bench.readings.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.readings.MainEvent.Question;

class JudgeTest {
  private static final AnnotatedReport REPORT =
      report(
          "a",
          Map.of(
              Question.WHO,
              List.of("the harbour master Ann Lee"),
              Question.WHAT,
              List.of("ferry sank off the northern coast"),
              Question.WHEN,
              List.of("late on Monday")));
  private static final AnnotatedReport SIBLING =
      report("b", Map.of(Question.WHO, List.of("twelve passengers")));

  @Test
  void halfOfTheAnnotatedWordsIsRight() {
    assertEquals(1, judge(Question.WHO, "Ann Lee"));
    assertEquals(1, judge(Question.WHAT, "has sunk: a ferry sank near the coast at night"));
  }

  @Test
  void aWordOfManyIsPartlyRight() {
    assertEquals(0.5, judge(Question.WHAT, "the coast of a distant island was hit by waves"));
  }

  @Test
  void anAnswerThatDrownsItsTruthIsNotRight() {
    String long1 = "Ann Lee and a dozen fishermen, bakers, nurses, pilots, teachers, clerks, cooks";
    assertEquals(0.5, judge(Question.WHO, long1));
  }

  @Test
  void theAnswerOfASiblingReportIsPartlyRight() {
    assertEquals(0.5, judge(Question.WHO, "12 passengers, twelve of them"));
  }

  @Test
  void nothingSharedIsWrong() {
    assertEquals(0, judge(Question.WHO, "the weather"));
    assertEquals(0, judge(Question.WHO, ""));
  }

  @Test
  void theSameDayInOtherWordsIsRight() {
    assertEquals(1, judge(Question.WHEN, "Nov 7"));
    assertEquals(1, judge(Question.WHEN, "yesterday"));
    assertEquals(0, judge(Question.WHEN, "today"));
  }

  private static double judge(Question question, String answer) {
    return Judge.judge(question, answer, REPORT, List.of(SIBLING));
  }

  private static AnnotatedReport report(String id, Map<Question, List<String>> annotated) {
    return new AnnotatedReport(id, "ferry", "2016-11-08", "", "", annotated, Map.of());
  }
}
