package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reports in groups that only ever grow together. */
final class Partition {
  private final List<List<Integer>> groups = new ArrayList<>();

  Partition(int size) {
    IntStream.range(0, size).forEach(i -> groups.add(new ArrayList<>(List.of(i))));
  }

  List<Integer> group(int member) {
    return groups.get(member);
  }

  void join(int one, int other) {
    List<Integer> into = groups.get(one);
    List<Integer> from = groups.get(other);
    if (!into.contains(other)) {
      into.addAll(from);
      into.sort(null);
      from.forEach(member -> groups.set(member, into));
    }
  }

  /** Every group once, by its first member. */
  List<List<Integer>> groups() {
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).getFirst() == i)
        .mapToObj(groups::get)
        .toList();
  }
}
