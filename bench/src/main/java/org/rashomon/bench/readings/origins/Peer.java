package org.rashomon.bench.readings.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import org.rashomon.bench.readings.PrecisionRecall;

/**
 * A usual way to find copies, at the threshold that is best on the very pairs it is measured on.
 *
 * @param name what it is
 * @param threshold from which two texts are copies
 * @param scores of the pairs, in their order
 */
record Peer(String name, double threshold, List<Double> scores) {

  Peer {
    scores = List.copyOf(scores);
  }

  /** The usual ways, each with the number of words and the threshold that serve it best. */
  static List<Peer> all(List<Judged> pairs) {
    return List.of(
        best("MinHash", List.of(1, 2, 3, 5), pairs, Shingles::minHash),
        best("containment", List.of(2, 3, 4, 5, 6, 8), pairs, Shingles::containment));
  }

  private static Peer best(
      String name,
      List<Integer> sizes,
      List<Judged> pairs,
      ToDoubleBiFunction<Shingles, Shingles> measure) {
    List<Peer> peers = new ArrayList<>();
    for (int words : sizes) {
      List<Double> scores =
          pairs.stream()
              .map(
                  p ->
                      measure.applyAsDouble(
                          new Shingles(p.one(), words), new Shingles(p.other(), words)))
              .toList();
      scores.forEach(threshold -> peers.add(named(name, words, threshold, scores)));
    }
    return peers.stream()
        .max(Comparator.comparingDouble(peer -> peer.counts(pairs).f1()))
        .orElseThrow();
  }

  private static Peer named(String name, int words, double threshold, List<Double> scores) {
    String full = String.format(Locale.ROOT, "%s of %d words, from %.3f", name, words, threshold);
    return new Peer(full, threshold, scores);
  }

  PrecisionRecall counts(List<Judged> pairs) {
    return Judged.counts(pairs, pair -> scores.get(pairs.indexOf(pair)) >= threshold);
  }
}
