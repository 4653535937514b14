package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rashomon.collations.Borrowings;
import org.rashomon.collations.Origin;
import org.rashomon.collations.Precedence;
import org.rashomon.collations.StableIds;
import org.rashomon.readings.Reading;

/**
 * Reports that count as one witness: those that are one text, those credited to one agency, and
 * what one publisher wrote itself. Reports that share passages within writing of their own are one
 * witness of those passages.
 */
public final class OriginFinder {
  private final List<Reading> readings;
  private final Map<Pair, Overlap> overlaps;
  private final List<Optional<WireCredit.Found>> credits;
  private final Proof proof;
  private final Partition partition;
  private final Precedence precedence;

  private OriginFinder(List<Reading> readings) {
    this.readings = readings;
    Retold retold = new Retold(readings);
    this.overlaps = new TreeMap<>(retold.overlaps());
    overlaps.putAll(SharedText.find(readings.stream().map(Prose::of).map(Seeds::new).toList()));
    this.credits = readings.stream().map(WireCredit::of).toList();
    this.proof = new Proof(readings, overlaps, credits, retold);
    this.partition = new Partition(readings.size());
    this.precedence = new Precedence(readings);
  }

  /** The origins of the reports, by first report, and what reports of different origins share. */
  public static Origins find(List<Reading> readings) {
    OriginFinder finder = new OriginFinder(readings);
    finder.joinSameAgency();
    finder.joinCopies();
    finder.joinSamePublisher();
    List<Pair> across = finder.across();
    List<Origin> origins = new ArrayList<>();
    StableIds ids = new StableIds("o");
    for (List<Integer> group : finder.partition.groups()) {
      origins.add(finder.origin(ids.of(finder.key(group, 1)), group, false));
    }
    for (List<Integer> group : Cliques.of(readings.size(), finder.overlaps.keySet(), across)) {
      origins.add(finder.origin(ids.of(finder.key(group, 2)), group, true));
    }
    return new Origins(origins, new Borrowings(SharedPassages.of(readings, across)));
  }

  /** The reports that came first, which those that come later do not change. */
  private String key(List<Integer> group, int reports) {
    return group.stream()
        .sorted(Comparator.comparingInt(precedence::rank))
        .limit(reports)
        .map(i -> readings.get(i).article().id())
        .collect(Collectors.joining("|"));
  }

  private void joinSameAgency() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < credits.size(); i++) {
      int report = i;
      credits
          .get(i)
          .ifPresent(c -> partition.join(first.computeIfAbsent(c.agency(), k -> report), report));
    }
  }

  private void joinCopies() {
    overlaps.forEach(
        (pair, overlap) -> {
          if (overlap.isCopy()) {
            partition.join(pair.first(), pair.second());
          }
        });
  }

  /** Only what is the publisher's own: a paper that prints two agencies has two witnesses. */
  private void joinSamePublisher() {
    Map<String, Integer> first = new HashMap<>();
    for (List<Integer> group : partition.groups()) {
      int report = group.getFirst();
      if (group.size() == 1 && credits.get(report).isEmpty()) {
        Publisher.of(readings.get(report).article())
            .ifPresent(p -> partition.join(first.computeIfAbsent(p, k -> report), report));
      }
    }
  }

  /** The pairs that share passages without being one report, the most alike first. */
  private List<Pair> across() {
    Comparator<Pair> mostAlike =
        Comparator.comparingDouble((Pair pair) -> -proof.overlap(pair).share());
    return overlaps.keySet().stream()
        .filter(pair -> !isTextOfOne(pair))
        .sorted(mostAlike.thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Whether an origin of whole reports already says that both have their text in common. */
  private boolean isTextOfOne(Pair pair) {
    List<Integer> group = partition.group(pair.first());
    return group.contains(pair.second()) && reason(group) != Origin.Reason.SAME_PUBLISHER;
  }

  private Origin origin(String id, List<Integer> group, boolean partial) {
    return new Origin(
        id,
        group.stream().map(i -> readings.get(i).article().id()).toList(),
        partial ? Origin.Reason.SAME_TEXT : reason(group),
        proof.sharedByShortest(group),
        proof.credit(group),
        partial,
        group.size() > 1 ? proof.evidence(group) : List.of());
  }

  private Origin.Reason reason(List<Integer> group) {
    if (group.size() == 1) {
      return Origin.Reason.SINGLE;
    }
    if (IntStream.range(1, group.size())
        .anyMatch(
            b ->
                IntStream.range(0, b)
                    .anyMatch(a -> proof.overlap(Pair.of(group.get(a), group.get(b))).isCopy()))) {
      return Origin.Reason.SAME_TEXT;
    }
    return credits.get(group.getFirst()).isPresent()
        ? Origin.Reason.WIRE_CREDIT
        : Origin.Reason.SAME_PUBLISHER;
  }
}
