package org.rashomon.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.Project;
import org.rashomon.bench.accuracy.EventScore.Verdict;
import org.rashomon.bench.gold.Event;
import org.rashomon.bench.gold.Events;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Statement;

class ScorerTest {
  private static final Event FIRE =
      Events.read(Project.around(Path.of("")).examples().resolve("harbour-fire"));
  private static final List<Gold.Difference> OPEN = differences(d -> d.type().isOpen());

  @Test
  void givesFullMarksToTheGoldItself() {
    Tally tally = score(OPEN, List.of()).tally();
    assertEquals(12, tally.of(Count.REPORTED));
    for (Measure full :
        List.of(
            Measure.PRECISION,
            Measure.RECALL,
            Measure.SALIENT_RECALL,
            Measure.AGREEMENT_COVERAGE,
            Measure.QUOTE_COVERAGE,
            Measure.COPY_PRECISION,
            Measure.COPY_RECALL)) {
      assertEquals("1.000", full.show(tally), full.words());
    }
    assertEquals(0, tally.of(Count.INEXACT));
  }

  @Test
  void countsTheClassApartFromTheFinding() {
    Tally tally = score(OPEN, List.of()).tally();
    assertEquals(11, tally.of(Count.CLASS_RIGHT), "the toll is an update, reported otherwise");
  }

  @Test
  void seesEveryTrapThatIsFallenFor() {
    List<Gold.Difference> traps =
        differences(d -> d.type() == Disagreement.Type.SCOPE && d.kind() == Kind.NAME);
    EventScore score = score(traps, List.of());
    assertEquals(1, score.tally().of(Count.TRAPPED));
    assertEquals(Verdict.TRAPPED, score.reported().getFirst().verdict());
    assertEquals(0, score.tally().of(Count.FOUND));
  }

  @Test
  void callsUnfoundedWhatTheGoldDoesNotKnow() {
    Gold.Difference made =
        new Gold.Difference(
            "x",
            Kind.NUMBER,
            Disagreement.Type.CONTRADICTION,
            1,
            "towns and age",
            List.of(variant("01-northern-wire", "four towns"), variant("03-daily-lantern", "44")));
    assertEquals(1, score(List.of(made), List.of()).tally().of(Count.UNFOUNDED));
  }

  @Test
  void leavesOutEvidenceThatIsNoValueButAWholeParagraph() {
    Gold.Difference long17 =
        new Gold.Difference(
            "x",
            Kind.NUMBER,
            Disagreement.Type.CONTRADICTION,
            1,
            "injured",
            List.of(
                variant("01-northern-wire", firstParagraph("01-northern-wire")),
                variant("06-channel-four-north", "17 were injured")));
    assertEquals(0, score(List.of(long17), List.of()).tally().of(Count.RIGHT));
  }

  @Test
  void believesABriefOnlyWhatItsPassagesSay() {
    Gold.Passage cited = new Gold.Passage("06-channel-four-north", "Three people have died");
    List<BriefSentence> brief =
        List.of(
            sentence("Three people have died.", cited),
            sentence("Altogether 17 people have died.", cited),
            sentence("They died in Trondheim.", cited),
            new BriefSentence("Three people have died.", List.of(), List.of()));
    Tally tally = score(List.of(), brief).tally();
    assertEquals(4, tally.of(Count.BRIEF_SENTENCES));
    assertEquals(1, tally.of(Count.BRIEF_SUPPORTED));
  }

  @Test
  void seesAContradictionThatIsToldAsAgreed() {
    Gold.Difference toll = differences(d -> d.type() == Disagreement.Type.CONTRADICTION).getFirst();
    List<Evidence> both =
        toll.variants().stream()
            .map(v -> Collations.evidence(FIRE, v.evidence().getFirst()))
            .toList();
    assertEquals(1, told(Statement.Verdict.AGREED, both).of(Count.FALSELY_AGREED));
    assertEquals(0, told(Statement.Verdict.DISPUTED, both).of(Count.FALSELY_AGREED));
    assertEquals(0, told(Statement.Verdict.AGREED, both.subList(0, 1)).of(Count.FALSELY_AGREED));
  }

  @Test
  void statementsArePureWhereTheirPassagesLieOnOneFact() {
    List<Gold.Fact> facts = FIRE.gold().agreements();
    Evidence one = Collations.evidence(FIRE, facts.getFirst().evidence().getFirst());
    Evidence same = other(facts.getFirst(), one.article());
    Evidence apart = other(facts.getLast(), one.article());
    Tally pure = told(Statement.Verdict.AGREED, List.of(one, same));
    assertEquals(pure.of(Count.TOGETHER), pure.of(Count.TOGETHER_RIGHT));
    Tally mixed = told(Statement.Verdict.AGREED, List.of(one, apart));
    assertEquals(1, mixed.of(Count.TOGETHER));
    assertEquals(0, mixed.of(Count.TOGETHER_RIGHT));
  }

  private static Evidence other(Gold.Fact fact, String article) {
    return fact.evidence().stream()
        .filter(passage -> !passage.article().equals(article))
        .map(passage -> Collations.evidence(FIRE, passage))
        .findFirst()
        .orElseThrow();
  }

  /** The tally of a collation with one statement and nothing else. */
  private static Tally told(Statement.Verdict verdict, List<Evidence> evidence) {
    Statement statement =
        new Statement("s", "s", verdict, 0.5, List.of(), List.of(), List.of(), evidence);
    Collation all = Collations.of(FIRE, List.of(), List.of());
    Collation one =
        new Collation(
            all.title(),
            all.articles(),
            all.origins(),
            List.of(),
            List.of(statement),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Scorer.score(FIRE, one).tally();
  }

  private static BriefSentence sentence(String text, Gold.Passage cited) {
    return new BriefSentence(text, List.of(), List.of(Collations.evidence(FIRE, cited)));
  }

  private static Gold.Variant variant(String article, String quote) {
    return new Gold.Variant(quote, List.of(new Gold.Passage(article, quote)));
  }

  private static String firstParagraph(String article) {
    return FIRE.texts().getOrDefault(article, "").split("\n\n", -1)[1];
  }

  private static EventScore score(List<Gold.Difference> differences, List<BriefSentence> brief) {
    return Scorer.score(FIRE, Collations.of(FIRE, differences, brief));
  }

  private static List<Gold.Difference> differences(Predicate<Gold.Difference> which) {
    return FIRE.gold().differences().stream().filter(which).toList();
  }
}
