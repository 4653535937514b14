package org.rashomon.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.bench.gold.Gold;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Origin.Reason;

/** Reports found to share their text, pair by pair. */
final class CopyScore {
  private CopyScore() {}

  private record Pair(String one, String other) {}

  static void count(List<Gold.Copy> gold, List<Origin> origins, Tally tally) {
    Set<Pair> wanted = pairs(gold.stream().map(Gold.Copy::articles));
    Set<Pair> reported =
        pairs(
            origins.stream()
                .filter(o -> o.reason() == Reason.SAME_TEXT || o.reason() == Reason.WIRE_CREDIT)
                .map(Origin::articles));
    tally.add(Count.COPY_PAIRS, wanted.size());
    tally.add(Count.COPY_PAIRS_REPORTED, reported.size());
    reported.retainAll(wanted);
    tally.add(Count.COPY_PAIRS_RIGHT, reported.size());
  }

  private static Set<Pair> pairs(Stream<List<String>> groups) {
    Set<Pair> pairs = new HashSet<>();
    groups.forEach(
        group -> {
          for (String one : group) {
            group.stream()
                .filter(other -> one.compareTo(other) < 0)
                .forEach(other -> pairs.add(new Pair(one, other)));
          }
        });
    return pairs;
  }
}
