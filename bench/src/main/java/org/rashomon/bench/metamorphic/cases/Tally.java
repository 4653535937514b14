package org.rashomon.bench.metamorphic.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Verdicts counted.
 *
 * @param cases how many there are
 * @param reported of how many the change was reported
 * @param clean of how many nothing was reported but the change
 * @param exact of how many the change and nothing else was reported
 * @param extra findings beside the change
 * @param askew how many of these rest on the changed words
 */
record Tally(int cases, int reported, int clean, int exact, int extra, int askew) {

  static Tally of(List<Verdict> verdicts, Predicate<Verdict> which) {
    List<Verdict> counted = verdicts.stream().filter(which).toList();
    return new Tally(
        counted.size(),
        count(counted, Verdict::reported),
        count(counted, each -> each.extra().isEmpty()),
        count(counted, each -> each.reported() && each.extra().isEmpty()),
        counted.stream().mapToInt(each -> each.extra().size()).sum(),
        counted.stream().mapToInt(Verdict::askew).sum());
  }

  private static int count(List<Verdict> verdicts, Predicate<Verdict> which) {
    return (int) verdicts.stream().filter(which).count();
  }

  /** A share of the cases; none where there are none. */
  Optional<Double> share(int some) {
    return cases == 0 ? Optional.empty() : Optional.of((double) some / cases);
  }
}
