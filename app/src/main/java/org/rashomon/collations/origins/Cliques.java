package org.rashomon.collations.origins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Groups of reports each of which shares passages with every other of its group. */
final class Cliques {
  private final BitSet[] neighbours;
  private final Set<Pair> covered = new HashSet<>();
  private final List<List<Integer>> groups = new ArrayList<>();

  private Cliques(int size) {
    neighbours = new BitSet[size];
    for (int i = 0; i < size; i++) {
      neighbours[i] = new BitSet(size);
    }
  }

  /**
   * Groups that cover some pairs.
   *
   * @param size number of reports
   * @param links all pairs that share passages
   * @param wanted those of them to be covered, in the order in which groups are made
   */
  static List<List<Integer>> of(int size, Collection<Pair> links, List<Pair> wanted) {
    Cliques cliques = new Cliques(size);
    for (Pair link : links) {
      cliques.neighbours[link.first()].set(link.second());
      cliques.neighbours[link.second()].set(link.first());
    }
    wanted.forEach(cliques::cover);
    return cliques.groups;
  }

  private void cover(Pair pair) {
    if (covered.contains(pair)) {
      return;
    }
    BitSet members = new BitSet();
    members.set(pair.first());
    members.set(pair.second());
    BitSet more = (BitSet) neighbours[pair.first()].clone();
    more.and(neighbours[pair.second()]);
    for (int next = more.nextSetBit(0); next >= 0; next = more.nextSetBit(next + 1)) {
      members.set(next);
      more.and(neighbours[next]);
    }
    List<Integer> group = members.stream().boxed().toList();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        covered.add(new Pair(group.get(i), group.get(j)));
      }
    }
    groups.add(group);
  }
}
