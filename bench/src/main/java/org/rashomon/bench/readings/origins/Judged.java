package org.rashomon.bench.readings.origins;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rashomon.articles.Article;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Origin.Reason;
import org.rashomon.collations.origins.OriginFinder;

/**
 * A labelled pair as the program judges it.
 *
 * @param pair the label
 * @param one text of the one report
 * @param other text of the other
 * @param copied whether the program finds text or an agency in common
 */
record Judged(LabelledPair pair, String one, String other, boolean copied) {

  /** Nothing when a report is not at hand. */
  static Optional<Judged> of(LabelledPair pair, Bench bench) {
    Optional<Article> one = bench.reports().find(pair.one());
    Optional<Article> other = bench.reports().find(pair.other());
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(judged(pair, one.get(), other.get(), bench));
  }

  private static Judged judged(LabelledPair pair, Article one, Article other, Bench bench) {
    String first = LabelledPair.checked(pair.one(), one.text(), pair.oneHash());
    String second = LabelledPair.checked(pair.other(), other.text(), pair.otherHash());
    List<Origin> origins =
        OriginFinder.find(List.of(bench.reader().read(one), bench.reader().read(other))).origins();
    return new Judged(pair, first, second, origins.stream().anyMatch(Judged::isCopied));
  }

  private static boolean isCopied(Origin origin) {
    return origin.articles().size() > 1
        && (origin.reason() == Reason.SAME_TEXT || origin.reason() == Reason.WIRE_CREDIT);
  }

  /** Counts over some pairs, by a rule that says which are copied. */
  static PrecisionRecall counts(List<Judged> pairs, Predicate<Judged> rule) {
    int right = (int) pairs.stream().filter(p -> p.pair.isCopied() && rule.test(p)).count();
    int found = (int) pairs.stream().filter(rule).count();
    int sought = (int) pairs.stream().filter(p -> p.pair.isCopied()).count();
    return new PrecisionRecall(right, found, sought);
  }
}
