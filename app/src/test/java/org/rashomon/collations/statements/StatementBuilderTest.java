package org.rashomon.collations.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.Stories.collate;
import static org.rashomon.Stories.sameDay;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Statement.Verdict;

class StatementBuilderTest {
  private static final String ONE =
      """
      Ferry sinks off Hallervik

      The old ferry sank near the rocky coast of Hallervik on Monday. \
      The harbour has been dredged every spring by a company from the capital.
      """;
  private static final String OTHER =
      """
      Hallervik mourns its ferry

      On Monday the old ferry sank off the rocky coast of Hallervik. \
      A choir sang for the sailors in the town's white church.
      """;

  @Test
  void whatTwoOriginsSayIsAgreedAndTheRestStandsAlone() {
    Collation collation = collate(sameDay(ONE, OTHER));
    assertEquals(Verdict.AGREED, about(collation, "rocky coast").verdict());
    assertEquals(2, about(collation, "rocky coast").origins().size());
    assertEquals(Verdict.ALONE, about(collation, "choir").verdict());
    assertEquals(Verdict.ALONE, about(collation, "dredged").verdict());
  }

  @Test
  void whatTwoReportsCopiedInWritingOfTheirOwnHasOneOrigin() {
    String copied =
        "The old ferry sank near the rocky coast while a crew from the next village was still trying"
            + " to pull it back into deep water with two borrowed tugs.";
    Collation collation =
        collate(
            sameDay(
                "Ferry sinks\n\n"
                    + copied
                    + " A choir sang for the sailors in the white church above the market. Its"
                    + " members had walked there from three valleys, carrying lanterns and a flag."
                    + " The baker gave away bread until midnight, and nobody in town went to bed.",
                "Ferry gone\n\n"
                    + copied
                    + " The harbour has been dredged every spring by a company from the capital. Its"
                    + " contract ran out in January, and the council did not renew it for lack of"
                    + " money. An engineer had warned of sandbanks in two letters to the ministry."));
    Statement one = about(collation, "borrowed tugs");
    assertEquals(2, one.evidence().size());
    assertEquals(Verdict.ALONE, one.verdict());
    Origin origin =
        collation.origins().stream()
            .filter(each -> each.id().equals(one.origins().getFirst()))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("a", "b"), origin.articles());
    assertTrue(origin.partial());
    assertEquals(Origin.Reason.SAME_TEXT, origin.reason());
  }

  @Test
  void namesWhoSaysIt() {
    Collation collation =
        collate(sameDay("The coast guard said the old ferry sank near the rocky coast."));
    assertEquals(List.of("The coast guard"), about(collation, "sank").attributedTo());
  }

  @Test
  void namesOneSourceOnceHoweverTheReportsPutIt() {
    Collation collation =
        collate(
            sameDay(
                "Ferry sinks\n\nThe old ferry sank near the rocky coast, Ada Lind, the mayor of"
                    + " Hallervik, said.",
                "Ferry gone\n\nAda Lind said the old ferry sank near the rocky coast.",
                "Town mourns\n\nMayor Ada Lind said the old ferry sank near the rocky coast."));
    Statement told = about(collation, "rocky coast");
    assertTrue(told.evidence().size() > 1, told.toString());
    assertEquals(1, told.attributedTo().size(), told.attributedTo().toString());
    assertTrue(told.attributedTo().getFirst().contains("Ada Lind"));
  }

  @Test
  void whatIsContradictedIsDisputed() {
    Collation collation =
        collate(
            sameDay(
                "Fire in the port\n\nThe fire in the port injured 25 workers on Monday.",
                "Port burns\n\nOn Monday 27 workers were injured by the fire in the port."));
    assertEquals(1, collation.disagreements().size());
    Statement disputed = about(collation, "injured");
    assertEquals(Verdict.DISPUTED, disputed.verdict());
    assertEquals(List.of(collation.disagreements().getFirst().id()), disputed.disagreements());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No oil leaked from the ferry into the harbour.|Oil leaked from the ferry into the harbour.",
        "The ferry was towed to Norby on Monday.|The ferry was towed to Grimsoy on Monday.",
        "The fire on the ferry was out at 4:30 a.m.|The fire on the ferry was out at 5:15 a.m."
      })
  void whatExcludesEachOtherIsNeverAgreed(String one, String other) {
    String story = "Ferry sinks off Hallervik\n\nThe old ferry sank near the coast on Monday. ";
    for (Statement each : collate(sameDay(story + one, story + other)).statements()) {
      boolean both = holds(each, one) && holds(each, other);
      assertFalse(both && each.verdict() == Verdict.AGREED, each.toString());
    }
  }

  private static boolean holds(Statement statement, String sentence) {
    return statement.evidence().stream().anyMatch(e -> sentence.contains(e.quote()));
  }

  @Test
  void theMostSalientComesFirstAndIdsDiffer() {
    List<Statement> statements = collate(sameDay(ONE, OTHER)).statements();
    assertFalse(statements.isEmpty());
    for (int i = 1; i < statements.size(); i++) {
      assertTrue(statements.get(i - 1).salience() >= statements.get(i).salience());
    }
    assertEquals(statements.size(), statements.stream().map(Statement::id).distinct().count());
  }

  private static Statement about(Collation collation, String words) {
    return collation.statements().stream()
        .filter(statement -> statement.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + collation.statements()));
  }
}
