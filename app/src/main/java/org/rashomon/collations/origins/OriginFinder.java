package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.collations.Origin;
import org.rashomon.readings.Reading;

/**
 * Reports that count as one witness: those that share text, those credited to one agency, and what
 * one publisher wrote itself.
 */
public final class OriginFinder {
  /** Two groups become one if at least this part of the pairs across is linked. */
  private static final double LINKED = .5;

  private final List<Reading> readings;
  private final Map<Pair, Overlap> overlaps;
  private final int[] sizes;
  private final List<Optional<String>> credits;
  private final Partition partition;

  private OriginFinder(List<Reading> readings) {
    this.readings = readings;
    this.overlaps = SharedText.find(readings);
    this.sizes = readings.stream().map(Prose::words).mapToInt(Prose::count).toArray();
    this.credits = readings.stream().map(WireCredit::of).toList();
    this.partition = new Partition(readings.size());
  }

  /** The origins of the reports, by first report; every report is in one. */
  public static List<Origin> find(List<Reading> readings) {
    OriginFinder finder = new OriginFinder(readings);
    finder.joinSameAgency();
    finder.joinSharedText();
    finder.joinSamePublisher();
    List<Origin> origins = new ArrayList<>();
    for (List<Integer> group : finder.partition.groups()) {
      origins.add(finder.origin("o" + (origins.size() + 1), group));
    }
    return origins;
  }

  private void joinSameAgency() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < credits.size(); i++) {
      int report = i;
      credits.get(i).ifPresent(c -> partition.join(first.computeIfAbsent(c, k -> report), report));
    }
  }

  private void joinSharedText() {
    Comparator<Pair> strongest = Comparator.comparingDouble((Pair pair) -> -overlap(pair).share());
    overlaps.keySet().stream()
        .filter(pair -> overlap(pair).links())
        .sorted(strongest.thenComparing(Comparator.naturalOrder()))
        .filter(pair -> overlap(pair).isCopy() || isDense(pair))
        .forEach(pair -> partition.join(pair.first(), pair.second()));
  }

  /** Whether the groups of both hold together; a chain of short passages is no origin. */
  private boolean isDense(Pair pair) {
    List<Integer> one = partition.group(pair.first());
    List<Integer> other = partition.group(pair.second());
    long linked =
        one.stream()
            .mapToLong(a -> other.stream().filter(b -> !a.equals(b) && isLinked(a, b)).count())
            .sum();
    return linked >= LINKED * one.size() * other.size();
  }

  private boolean isLinked(int one, int other) {
    return overlap(Pair.of(one, other)).links() || isSameAgency(one, other);
  }

  private boolean isSameAgency(int one, int other) {
    return credits.get(one).isPresent() && credits.get(one).equals(credits.get(other));
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

  private Origin origin(String id, List<Integer> group) {
    double shared = sharedByShortest(group);
    return new Origin(
        id,
        group.stream().map(i -> readings.get(i).article().id()).toList(),
        reason(group),
        shared,
        group.stream().flatMap(i -> credits.get(i).stream()).findFirst());
  }

  private Origin.Reason reason(List<Integer> group) {
    if (group.size() == 1) {
      return Origin.Reason.SINGLE;
    }
    if (pairs(group).stream().anyMatch(pair -> overlap(pair).links())) {
      return Origin.Reason.SAME_TEXT;
    }
    return credits.get(group.getFirst()).isPresent()
        ? Origin.Reason.WIRE_CREDIT
        : Origin.Reason.SAME_PUBLISHER;
  }

  private double sharedByShortest(List<Integer> group) {
    int shortest = group.stream().min(Comparator.comparingInt(i -> sizes[i])).orElseThrow();
    return group.stream()
        .filter(i -> i != shortest)
        .mapToDouble(i -> overlap(Pair.of(i, shortest)).share())
        .max()
        .orElse(0);
  }

  private static List<Pair> pairs(List<Integer> group) {
    return IntStream.range(1, group.size())
        .boxed()
        .flatMap(b -> IntStream.range(0, b).mapToObj(a -> Pair.of(group.get(a), group.get(b))))
        .toList();
  }

  private Overlap overlap(Pair pair) {
    return overlaps.getOrDefault(pair, Overlap.NONE);
  }
}
