package org.rashomon.collations.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Published;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Disagreement.Variant;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;
import org.rashomon.collations.Statement.Verdict;

class BriefWriterTest {
  private static final String FERRY =
      "The ferry Aurora ran aground near Port Amrey on Monday morning. 14 people were hurt. "
          + "But the harbour stayed open for smaller boats all through the day. "
          + "Divers will look at the hull before the ship is towed to Norvane.";
  private static final String OTHER =
      "The Aurora struck a sandbank. 16 people were hurt. A whale swam past the wreck and left.";

  private final List<Report> reports =
      List.of(report("a", "The Courier", FERRY), report("b", "www.Bugle.example", OTHER));
  private final List<Origin> origins = List.of(origin("o1", "a"), origin("o2", "b"));

  @Test
  void tellsWhatIsAgreedInAReportsOwnWords() {
    List<BriefSentence> brief =
        write(List.of(statement("s1", Verdict.AGREED, at(0, "ran aground", 0))), List.of());
    assertEquals(
        "The ferry Aurora ran aground near Port Amrey on Monday morning.", brief.getFirst().text());
    assertEquals(List.of("s1"), brief.getFirst().statements());
    assertEquals(brief.getFirst().text(), brief.getFirst().evidence().getFirst().quote());
  }

  @Test
  void leavesOutWhatLeansOnASentenceBefore() {
    assertEquals(
        List.of(),
        write(List.of(statement("s1", Verdict.AGREED, at(0, "stayed open", 2))), List.of()));
  }

  @Test
  void leavesOutASpeakerWhoseMarksAreGone() {
    assertTrue(Wording.standsAlone("The crew told \"us and me\" to leave the ship at once."));
    assertFalse(Wording.standsAlone("The crew told me to leave the ship at once, no more."));
  }

  @Test
  void givesEveryValueWithWhoSaysSo() {
    List<BriefSentence> brief = write(List.of(), List.of(hurt("14", "16")));
    assertEquals(
        "The reports differ on people hurt: 14 (The Courier), 16 (bugle.example).",
        brief.getFirst().text());
    assertEquals(2, brief.getFirst().evidence().size());
  }

  @Test
  void fallsBackToTheReportsWordsWhereAValueIsNotInThem() {
    List<BriefSentence> brief = write(List.of(), List.of(hurt("14.0", "16.0")));
    assertEquals(
        "The reports differ on people hurt: \u201c14 people\u201d (The Courier), \u201c16"
            + " people\u201d (bugle.example).",
        brief.getFirst().text());
  }

  @Test
  void takesNoSideInWhatIsOpen() {
    Statement hurt = statement("s1", Verdict.AGREED, at(0, "14 people", 1));
    assertEquals(1, write(List.of(hurt), List.of(hurt("14", "16"))).size());
  }

  @Test
  void marksALoneStatementByItsSource() {
    List<BriefSentence> brief =
        write(List.of(statement("s1", Verdict.ALONE, at(0, "Divers", 3))), List.of());
    assertTrue(
        brief.getFirst().text().startsWith("According to The Courier alone: Divers will look"),
        brief.getFirst().text());
  }

  @Test
  void tellsNothingTwiceAndNoMoreThanEightSentences() {
    List<Statement> statements = new ArrayList<>();
    List<Disagreement> open = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      statements.add(statement("s" + i, Verdict.AGREED, at(0, "ran aground", 0)));
      open.add(hurt("14", "16"));
    }
    List<BriefSentence> brief = write(statements, open);
    assertTrue(brief.size() <= 8, brief.toString());
    assertEquals(1, brief.stream().filter(b -> b.text().contains("aground")).count());
  }

  @Test
  void acceptsNothingToTell() {
    assertEquals(
        List.of(), BriefWriter.write(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void holdsOnlyWhatThePassagesSay() {
    Support support = new Support(reports, new Excerpts(reports));
    List<Evidence> cited = List.of(at(0, "ran aground", 0));
    assertTrue(support.holds("On Monday the Aurora ran aground.", cited));
    assertTrue(support.holds("According to The Courier: it ran aground.", cited));
    assertFalse(support.holds("The Aurora of Norvane ran aground.", cited));
    assertFalse(support.holds("The ferry ran aground with 14 aboard.", cited));
    assertFalse(support.holds("The ferry ran aground.", List.of()));
  }

  private List<BriefSentence> write(List<Statement> statements, List<Disagreement> open) {
    return BriefWriter.write(reports, origins, statements, open, List.of());
  }

  private Disagreement hurt(String one, String other) {
    return new Disagreement(
        "d1",
        Kind.NUMBER,
        Type.CONTRADICTION,
        "people hurt",
        .9,
        .9,
        "",
        List.of(
            new Variant(one, List.of("o1"), List.of(at(0, "14 people", 1))),
            new Variant(other, List.of("o2"), List.of(at(1, "16 people", 1)))));
  }

  private static Statement statement(String id, Verdict verdict, Evidence evidence) {
    return new Statement(
        id, evidence.quote(), verdict, .5, List.of(), List.of(), List.of(), List.of(evidence));
  }

  /** The words in the sentence with this index of a report. */
  private Evidence at(int report, String words, int sentence) {
    String text = reports.get(report).text();
    int from = 0;
    for (int i = 0; i < sentence; i++) {
      from = text.indexOf(". ", from) + 2;
    }
    int start = text.indexOf(words, from);
    return new Evidence(
        reports.get(report).id(),
        start,
        start + words.length(),
        words,
        Optional.of(new Evidence.Range(from, text.indexOf('.', from) + 1)));
  }

  private static Origin origin(String id, String article) {
    return new Origin(id, List.of(article), Origin.Reason.SINGLE, 0, Optional.empty());
  }

  private static Report report(String id, String source, String text) {
    return new Report(
        id,
        source,
        "",
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        1,
        "",
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
