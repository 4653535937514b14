package org.rashomon.bench.readings.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.text.Span;

/**
 * How right quotations are. What was found is right when its words are a direct quotation, from the
 * first to the last; it is left out of the count when it lies in content that is not direct (quoted
 * words within indirect speech), and wrong otherwise. A speaker is right when it shares words with
 * the source.
 *
 * @param speakers of the quotations that were found rightly and have a source
 */
record QuoteScore(PrecisionRecall quotes, PrecisionRecall speakers) {
  static final QuoteScore NONE = new QuoteScore(PrecisionRecall.NONE, PrecisionRecall.NONE);

  /** Words found to be quoted, without marks, and where their speaker is named. */
  record Found(Span words, Optional<Span> speaker) {}

  QuoteScore plus(QuoteScore other) {
    return new QuoteScore(quotes.plus(other.quotes), speakers.plus(other.speakers));
  }

  static QuoteScore of(DirectQuotes gold, List<Found> found) {
    Set<DirectQuotes.Quote> right = new HashSet<>();
    int counted = 0;
    int named = 0;
    int spoken = 0;
    int sought = 0;
    for (Found each : found) {
      Optional<DirectQuotes.Quote> same = same(gold, each);
      if (same.isPresent() && right.add(same.get())) {
        counted++;
        boolean source = !same.get().sources().isEmpty();
        sought += source ? 1 : 0;
        named += source && each.speaker().isPresent() ? 1 : 0;
        spoken +=
            each.speaker().filter(who -> overlaps(same.get().sources(), who)).isPresent() ? 1 : 0;
      } else if (touchesQuote(gold, each) || !overlaps(gold.contents(), each.words())) {
        counted++;
      }
    }
    return new QuoteScore(
        new PrecisionRecall(right.size(), counted, new HashSet<>(gold.quotes()).size()),
        new PrecisionRecall(spoken, named, sought));
  }

  private static Optional<DirectQuotes.Quote> same(DirectQuotes gold, Found found) {
    return gold.quotes().stream().filter(q -> q.words().equals(found.words())).findFirst();
  }

  private static boolean touchesQuote(DirectQuotes gold, Found found) {
    return gold.quotes().stream().anyMatch(q -> q.words().overlaps(found.words()));
  }

  private static boolean overlaps(List<Span> spans, Span other) {
    return spans.stream().anyMatch(other::overlaps);
  }
}
