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
  private final List<Reading> readings;
  private final Map<Pair, Overlap> overlaps;
  private final List<Optional<WireCredit.Found>> credits;
  private final Retold retold;

  Proof(
      List<Reading> readings,
      Map<Pair, Overlap> overlaps,
      List<Optional<WireCredit.Found>> credits,
      Retold retold) {
    this.readings = readings;
    this.overlaps = overlaps;
    this.credits = credits;
    this.retold = retold;
  }

  Overlap overlap(Pair pair) {
    return overlaps.getOrDefault(pair, Overlap.NONE);
  }

  /** The most of the shortest report that stands in another. */
  double sharedByShortest(List<Integer> group) {
    int shortest =
        group.stream()
            .min(Comparator.comparingInt(i -> readings.get(i).text().length()))
            .orElseThrow();
    return group.stream()
        .filter(i -> i != shortest)
        .mapToDouble(i -> overlap(Pair.of(i, shortest)).share())
        .max()
        .orElse(0);
  }

  /** The agency that one of them credits; else the outlet that one of them retells. */
  Optional<String> credit(List<Integer> group) {
    return group.stream()
        .flatMap(i -> credits.get(i).stream())
        .map(WireCredit.Found::agency)
        .findFirst()
        .or(
            () ->
                group.stream()
                    .flatMap(i -> retold.retelling(i).stream())
                    .map(Retelling::outlet)
                    .findFirst()
                    .filter(outlet -> group.size() > 1));
  }

  /** Of each report its credit line and the longest passage that another of the group has. */
  List<Evidence> evidence(List<Integer> group) {
    List<Evidence> evidence = new ArrayList<>();
    for (int report : group) {
      Passages passages = new Passages(readings.get(report));
      credited(report).map(passages::of).ifPresent(evidence::add);
      longest(report, group).map(passages::of).ifPresent(evidence::add);
    }
    return evidence;
  }

  private Optional<Span> credited(int report) {
    Optional<Span> line = credits.get(report).flatMap(WireCredit.Found::line);
    return line.or(() -> retold.retelling(report).map(r -> r.citations().getFirst()))
        .map(span -> span.trim(readings.get(report).text()))
        .filter(span -> !span.isEmpty());
  }

  private Optional<Span> longest(int report, List<Integer> group) {
    int longest = 0;
    Optional<Span> span = Optional.empty();
    for (int other : group) {
      Optional<Overlap.Passage> passage =
          other == report ? Optional.empty() : overlap(Pair.of(report, other)).longest();
      if (passage.isPresent() && passage.get().words() > longest) {
        longest = passage.get().words();
        span = passage.map(report < other ? Overlap.Passage::one : Overlap.Passage::other);
      }
    }
    return span;
  }
}
