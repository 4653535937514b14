package org.rashomon.bench.metamorphic.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.Article;
import org.rashomon.bench.Project;
import org.rashomon.bench.engine.Engine;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;

/**
 * Asserts what has to hold of every changed copy; how much of the rest holds is counted in {@code
 * docs/accuracy/metamorphic.md}.
 */
class ChangedExamplesTest {
  private static final Cases CASES = new Cases(7, 1);
  private static final double MOST_NUMBERS = 0.8;
  private static final double MOST_DATES = 0.7;
  private static final Map<Mutation, Verdict> VERDICTS = new LinkedHashMap<>();

  /** Where a finding on the wording is known and counted on the page. */
  private static final Set<Kind> KNOWN = EnumSet.of(Kind.SAYING);

  @BeforeAll
  static void layEveryCopyBesideItsReport() {
    System.out.println("seed of the lot: " + CASES.seed());
    try (Engine engine = Engine.remembering()) {
      for (Article report : MetamorphicExamination.examples(Project.around(Path.of("")))) {
        Trial trial = new Trial(engine, report);
        List<Mutation> mutations = CASES.of(report.id(), trial.reading());
        assertEquals(mutations, CASES.of(report.id(), trial.reading()), "another lot");
        mutations.forEach(
            each -> assertNotEquals(List.of(trial.reading().text()), texts(each), each::toString));
        mutations.forEach(each -> VERDICTS.put(each, trial.judge(each)));
      }
    }
  }

  private static List<String> texts(Mutation mutation) {
    return mutation.copies().stream().map(copy -> copy.text()).toList();
  }

  @Test
  void areDozensAndOfEveryFactualKind() {
    assertTrue(VERDICTS.size() >= 80, () -> "only " + VERDICTS.size());
    for (Kind kind : Kind.values()) {
      assertTrue(!kind.isFactual() || cases(kind).cases() >= 5, kind::words);
    }
  }

  @Test
  void reportNothingWhereOnlyTheWordingChanged() {
    VERDICTS.forEach(
        (mutation, verdict) -> {
          if (!mutation.kind().isFactual() && !KNOWN.contains(mutation.kind())) {
            assertEquals(List.of(), verdict.extra(), () -> verdict.report() + mutation);
          }
        });
  }

  @Test
  void reportNumbersAndDatesThatChanged() {
    Tally numbers = cases(Kind.NUMBER);
    Tally dates = cases(Kind.DATE);
    assertTrue(numbers.reported() >= MOST_NUMBERS * numbers.cases(), numbers::toString);
    assertTrue(dates.reported() >= MOST_DATES * dates.cases(), dates::toString);
  }

  @Test
  void reportNoOtherThanTheNumberOrDateThatChanged() {
    assertEquals(0, cases(Kind.NUMBER).extra());
    assertEquals(0, cases(Kind.DATE).extra());
  }

  private static Tally cases(Kind kind) {
    return Tally.of(List.copyOf(VERDICTS.values()), verdict -> verdict.kind() == kind);
  }
}
