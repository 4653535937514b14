package org.rashomon.views.html;

import java.util.List;
import java.util.Optional;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Variant;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Report;
import org.rashomon.collations.Statement;

/** How a report stands to a statement. */
final class Stances {
  private Stances() {}

  /** The words with which a report says it. */
  static Optional<Evidence> says(Statement s, Report r) {
    return s.evidence().stream().filter(e -> e.article().equals(r.id())).findFirst();
  }

  /**
   * The words with which a report gives another value to what the statement says. A report that
   * gives both does not contradict: it reports the dispute.
   */
  static Optional<Evidence> against(Edition edition, Statement s, Report r) {
    for (String id : s.disagreements()) {
      Optional<Evidence> words = edition.dispute(id).flatMap(d -> against(d, s, r));
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  private static Optional<Evidence> against(Disagreement d, Statement s, Report r) {
    Optional<Variant> own = own(d, s);
    if (own.isEmpty() || in(own.get(), r).isPresent()) {
      return Optional.empty();
    }
    return d.variants().stream().flatMap(v -> in(v, r).stream()).findFirst();
  }

  /** The value that the statement itself has: the one in its first evidence that has any. */
  private static Optional<Variant> own(Disagreement d, Statement s) {
    for (Evidence e : s.evidence()) {
      for (Variant v : d.variants()) {
        if (v.evidence().stream().anyMatch(other -> overlap(e, other))) {
          return Optional.of(v);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Evidence> in(Variant v, Report r) {
    List<Evidence> all = v.evidence();
    return all.stream().filter(e -> e.article().equals(r.id())).findFirst();
  }

  private static boolean overlap(Evidence a, Evidence b) {
    return a.article().equals(b.article()) && a.start() < b.end() && b.start() < a.end();
  }
}
