package org.rashomon.views;

import java.util.Comparator;
import java.util.List;
import org.rashomon.collations.Collation;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Statement;

/** The order of attention: what must be settled, then what is agreed, then what stands alone. */
public final class Ranking {
  private static final Comparator<Disagreement> BY_WEIGHT =
      Comparator.comparing(Disagreement::type)
          .thenComparing(Comparator.comparingDouble(Disagreement::salience).reversed())
          .thenComparing(Comparator.comparingDouble(Disagreement::confidence).reversed());

  private static final Comparator<Statement> BY_ORIGINS =
      Comparator.comparingInt((Statement s) -> s.origins().size())
          .thenComparingDouble(Statement::salience)
          .reversed();

  private Ranking() {}

  /** Contradictions, then updates, the most salient first; ties in document order. */
  public static List<Disagreement> open(Collation collation) {
    return collation.disagreements().stream()
        .filter(d -> d.type().isOpen())
        .sorted(BY_WEIGHT)
        .toList();
  }

  /** Differences that can all be true: vaguer, rounded, or of something else. */
  public static List<Disagreement> notes(Collation collation) {
    return collation.disagreements().stream()
        .filter(d -> !d.type().isOpen())
        .sorted(BY_WEIGHT)
        .toList();
  }

  /** Statements with a verdict, the most origins first. */
  public static List<Statement> statements(Collation collation, Statement.Verdict verdict) {
    return collation.statements().stream()
        .filter(s -> s.verdict() == verdict)
        .sorted(BY_ORIGINS)
        .toList();
  }
}
