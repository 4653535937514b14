package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Passages;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/** By which words of theirs some reports are one origin, and how much of them is shared. */
final class Proof {
  /** Longest passage that is shown, in words. */
  private static final int SHOWN = 40;

  private final List<Reading> readings;
  private final List<Seeds> seeds;
  private final Map<Pair, Overlap> overlaps;
  private final List<Optional<WireCredit.Found>> credits;

  Proof(
      List<Reading> readings,
      List<Seeds> seeds,
      Map<Pair, Overlap> overlaps,
      List<Optional<WireCredit.Found>> credits) {
    this.readings = readings;
    this.seeds = seeds;
    this.overlaps = overlaps;
    this.credits = credits;
  }

  Overlap overlap(Pair pair) {
    return overlaps.getOrDefault(pair, Overlap.NONE);
  }

  /** The most of the shortest report that stands in another. */
  double sharedByShortest(List<Integer> group) {
    int shortest =
        group.stream()
            .min(Comparator.comparingInt(i -> seeds.get(i).prose().count()))
            .orElseThrow();
    return group.stream()
        .filter(i -> i != shortest)
        .mapToDouble(i -> overlap(Pair.of(i, shortest)).share())
        .max()
        .orElse(0);
  }

  /** Of each report its credit line and the longest passage that another of the group has. */
  List<Evidence> evidence(List<Integer> group) {
    List<Evidence> evidence = new ArrayList<>();
    for (int report : group) {
      Passages passages = new Passages(readings.get(report));
      credits
          .get(report)
          .flatMap(WireCredit.Found::line)
          .map(line -> line.trim(readings.get(report).text()))
          .ifPresent(line -> evidence.add(passages.of(line)));
      longest(report, group).ifPresent(span -> evidence.add(passages.of(span)));
    }
    return evidence;
  }

  private Optional<Span> longest(int report, List<Integer> group) {
    int longest = 0;
    Optional<Span> span = Optional.empty();
    for (int other : group) {
      List<Chain> chains = other == report ? List.of() : overlap(Pair.of(report, other)).passages();
      for (Chain chain : chains) {
        if (chain.matched() > longest) {
          longest = chain.matched();
          span = Optional.of(shown(report, report < other, chain));
        }
      }
    }
    return span;
  }

  private Span shown(int report, boolean first, Chain chain) {
    int from = first ? chain.from() : chain.start();
    int to = first ? chain.to() : chain.end();
    return seeds.get(report).prose().span(from, Math.min(to, from + SHOWN) - 1);
  }
}
