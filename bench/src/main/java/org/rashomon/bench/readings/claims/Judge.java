package org.rashomon.bench.readings.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.MainEvent.Question;

/**
 * Judges an answer by what annotators answered, on the scale of the published evaluation: 1 right,
 * ½ partly right, 0 not. Right is what holds half of the content words of an annotated answer
 * without drowning them in words of its own; what says hardly more than is annotated, in two words
 * at least; and what names the same day. A sixth of an annotated answer is partly right, and so is
 * what would be right for another report of the same event: annotators name one or two answers of
 * many.
 */
final class Judge {
  static final double RIGHT = 1;
  static final double PARTLY = 0.5;

  /** The share of an annotated answer's words that an answer must hold, or the other way round. */
  private static final double HELD = 0.5;

  private static final double PARTLY_HELD = 1.0 / 6;

  /** The share of an answer's own words that must be annotated: names are short, causes long. */
  private static final double NAMES = 0.25;

  private static final double CLAUSES = 1.0 / 6;

  private Judge() {}

  /** Of several annotated answers, and those of sibling reports, the one that favours it most. */
  static double judge(
      Question question, String answer, AnnotatedReport report, List<AnnotatedReport> siblings) {
    double own = best(question, answer, report.published(), report);
    if (own > 0) {
      return own;
    }
    boolean sibling =
        siblings.stream()
            .anyMatch(each -> best(question, answer, report.published(), each) == RIGHT);
    return sibling ? PARTLY : 0;
  }

  private static double best(
      Question question, String answer, String published, AnnotatedReport gold) {
    return gold.answers(question).stream()
        .mapToDouble(each -> judge(question, answer, published, each, gold.published()))
        .max()
        .orElse(0);
  }

  private static double judge(
      Question question, String answer, String published, String gold, String goldPublished) {
    if (question == Question.WHEN && sameDay(answer, published, gold, goldPublished)) {
      return RIGHT;
    }
    double limit =
        switch (question) {
          case WHO, WHERE, WHEN -> NAMES;
          case WHAT, WHY, HOW -> CLAUSES;
        };
    return overlap(ContentWords.of(answer), ContentWords.of(gold), limit);
  }

  private static boolean sameDay(String answer, String published, String gold, String of) {
    Optional<LocalDate> day = Days.of(gold, of);
    return day.isPresent() && day.equals(Days.of(answer, published));
  }

  /** An annotated answer without content words ("near") says nothing to hold an answer against. */
  static double overlap(Set<String> answer, Set<String> gold, double limit) {
    double shared = answer.stream().filter(gold::contains).count();
    if (shared == 0) {
      return 0;
    }
    double held = shared / gold.size();
    double own = shared / answer.size();
    if ((held >= HELD && own >= limit) || (shared >= 2 && own >= HELD)) {
      return RIGHT;
    }
    return held >= PARTLY_HELD || own >= HELD ? PARTLY : 0;
  }
}
