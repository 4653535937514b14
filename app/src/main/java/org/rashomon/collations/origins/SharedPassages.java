package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.collations.Borrowings.Shared;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/**
 * The passages that some pairs of reports share, quotations included: a quotation inside a copied
 * passage was copied with it.
 */
final class SharedPassages {
  private final List<Reading> readings;
  private final Map<Integer, Seeds> whole = new HashMap<>();

  private SharedPassages(List<Reading> readings) {
    this.readings = readings;
  }

  static List<Shared> of(List<Reading> readings, List<Pair> pairs) {
    SharedPassages passages = new SharedPassages(readings);
    List<Shared> all = new ArrayList<>();
    pairs.forEach(pair -> passages.add(pair, all));
    return all;
  }

  private void add(Pair pair, List<Shared> all) {
    Seeds one = whole(pair.first());
    Seeds other = whole(pair.second());
    for (Chain chain : Chains.between(one, other)) {
      if (chain.isCopied()) {
        Span span = one.prose().span(chain.from(), chain.to() - 1);
        Span there = other.prose().span(chain.start(), chain.end() - 1);
        all.add(new Shared(pair.first(), span, pair.second(), there));
      }
    }
  }

  private Seeds whole(int report) {
    return whole.computeIfAbsent(report, r -> new Seeds(Prose.whole(readings.get(r))));
  }
}
