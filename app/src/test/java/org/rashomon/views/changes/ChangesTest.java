package org.rashomon.views.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static String without(List<Change> changes, Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() != kind)
        .map(Change::text)
        .reduce("", String::concat);
  }

  @Test
  void showsWhatWasExchangedAddedAndTakenAway() {
    List<Change> changes =
        Changes.between(
            "Nine people were hurt in the fire, police said late on Monday.",
            "Twelve people were hurt in the blaze and one is missing, police said on Monday.");
    assertEquals(
        """
            [-Nine-] {+Twelve+} people were hurt in the
            people were hurt in the [-fire,-] {+blaze and one is missing,+} police said
            police said [-late-] on Monday.
        """,
        ChangesView.render(changes));
  }

  @Test
  void findsNothingWhereOnlyWhiteSpaceChanged() {
    assertEquals("", ChangesView.render(Changes.between("one two\n\nthree", "one  two three")));
    assertEquals(List.of(), Changes.between("", ""));
  }

  @Test
  void leadsBackToBothTexts() {
    long seed = 11;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      String before = words(random);
      String after = words(random);
      List<Change> changes = Changes.between(before, after);
      String message = "seed " + seed + ": '" + before + "' to '" + after + "'";
      assertEquals(after, without(changes, Change.Kind.REMOVED), message);
      assertEquals(before, without(changes, Change.Kind.ADDED), message);
    }
  }

  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(4))).append(' ');
    }
    return text.toString();
  }

  @Test
  void staysQuickOnLongTexts() {
    String before = "alpha ".repeat(200_000);
    String after = "beta ".repeat(200_000);
    List<Change> changes = Changes.between(before, after);
    assertTrue(changes.size() == 2, "exchanged as a whole");
  }
}
