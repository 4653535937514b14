package org.rashomon.collations.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.Stories.contradictions;
import static org.rashomon.Stories.onDays;
import static org.rashomon.Stories.sameDay;
import static org.rashomon.Stories.updates;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing changed in a small story is exactly what is shown. */
class SmallStoriesTest {
  private static String fire(
      String day, String injured, String crew, String mayor, String festival) {
    return """
        Fire destroys warehouse in Hallervik

        A fire destroyed a timber warehouse in the port of Hallervik on %s, the police said. \
        The flames injured %s workers, and %s firefighters fought them through the night.

        The mayor of Hallervik, %s, thanked the crews. The harbour festival was %s after the fire.
        """
        .formatted(day, injured, crew, mayor, festival);
  }

  private static String usual() {
    return fire("Monday", "25", "60", "Ada Lind", "cancelled");
  }

  /** The same facts as another reporter would tell them. */
  private static String retold(String day, String injured, String mayor, String festival) {
    return """
        Hallervik counts the cost of a blaze

        The timber warehouse in the port of Hallervik burned down on %s. The fire injured %s \
        workers, according to the hospital.

        %s, the mayor of Hallervik, visited the port. The harbour festival was %s because of the \
        fire, the town said.
        """
        .formatted(day, injured, mayor, festival);
  }

  @Test
  void findsNothingWhereReportsSayTheSame() {
    assertEquals(
        List.of(),
        contradictions(sameDay(usual(), retold("Monday", "25", "Ada Lind", "cancelled"))));
  }

  @Test
  void findsTheNumberThatDiffers() {
    assertEquals(
        List.of("NUMBER: 25 / 27"),
        contradictions(sameDay(usual(), retold("Monday", "27", "Ada Lind", "cancelled"))));
  }

  @Test
  void findsTheDayThatDiffers() {
    List<String> found =
        contradictions(sameDay(usual(), retold("Sunday", "25", "Ada Lind", "cancelled")));
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.getFirst().startsWith("DATE: "), found.toString());
    assertTrue(
        found.getFirst().contains("Monday") && found.getFirst().contains("Sunday"),
        found.toString());
  }

  @Test
  void findsTheStatusThatDiffers() {
    List<String> found =
        contradictions(sameDay(usual(), retold("Monday", "25", "Ada Lind", "postponed")));
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.getFirst().startsWith("STATUS: "), found.toString());
  }

  @Test
  void findsTheHolderOfAnOfficeThatDiffers() {
    List<String> found =
        contradictions(sameDay(usual(), retold("Monday", "25", "Omar Falk", "cancelled")));
    assertEquals(1, found.size(), found.toString());
    assertTrue(
        found.getFirst().contains("Lind") && found.getFirst().contains("Falk"), found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "twenty-five, Ada Lind, cancelled",
    "about 25, Ada Lind, cancelled",
    "at least 20, Ada Lind, cancelled",
    "dozens of, Ada Lind, cancelled",
    "25, Lind, cancelled",
    "25, Ada Lindh, cancelled",
    "25, Ada Lind, called off",
    "25, Ada Lind, canceled"
  })
  void callsNoRoundingAndNoSpellingAContradiction(String injured, String mayor, String festival) {
    assertEquals(
        List.of(), contradictions(sameDay(usual(), retold("Monday", injured, mayor, festival))));
  }

  @ParameterizedTest
  @CsvSource({
    "The whale weighed 400 pounds., The whale weighed 181 kilograms.",
    "The whale swam 28 miles up the river., The whale swam 45 kilometres up the river.",
    "The whale was six feet long., The whale was 1.8 metres long."
  })
  void callsNoOtherUnitAContradiction(String one, String other) {
    String story = "Whale found in the river\n\nA young whale was found in the river on Monday. ";
    assertEquals(List.of(), contradictions(sameDay(story + one, story + other)));
  }

  @Test
  void callsACountThatGrewAnUpdate() {
    List<String> days = List.of("2021-05-04", "2021-05-06");
    String later = retold("Monday", "31", "Ada Lind", "cancelled");
    assertEquals(List.of("NUMBER: 25 / 31"), updates(onDays(days, usual(), later)));
    assertEquals(List.of(), contradictions(onDays(days, usual(), later)));
  }

  @Test
  void callsACountThatIsOpenToMoreAnUpdateOnTheSameDay() {
    String first = fire("Monday", "at least 25", "60", "Ada Lind", "cancelled");
    String more = retold("Monday", "31", "Ada Lind", "cancelled");
    assertEquals(List.of("NUMBER: 31 / at least 25"), updates(sameDay(first, more)));
  }

  @Test
  void callsALowerCountOfALaterDayAContradiction() {
    List<String> days = List.of("2021-05-04", "2021-05-06");
    String first = fire("Monday", "at least 31", "60", "Ada Lind", "cancelled");
    String less = retold("Monday", "25", "Ada Lind", "cancelled");
    assertEquals(List.of("NUMBER: 25 / at least 31"), contradictions(onDays(days, first, less)));
  }

  @Test
  void findsADifferenceAmongThree() {
    assertEquals(
        List.of("NUMBER: 25 / 27"),
        contradictions(
            sameDay(
                usual(),
                retold("Monday", "27", "Ada Lind", "cancelled"),
                retold("Monday", "25", "Ada Lind", "cancelled")
                    .replace("according to the hospital", "a doctor said"))));
  }
}
