package org.rashomon.collations.quotations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings versions of one utterance together. Only utterances that share a word of meaning are
 * compared, and of a common word only its latest bearers, so that the cost stays near linear.
 */
final class UtteranceGroups {
  private static final int LATEST = 120;
  private static final int MOST_STEMS = 60;
  private static final Set<Integer> NONE = Set.of();

  private final int[] home;

  private UtteranceGroups(int size) {
    home = new int[size];
    for (int i = 0; i < size; i++) {
      home[i] = i;
    }
  }

  /** Groups of indexes, in the order of their first member; members ascending. */
  static Collection<List<Integer>> of(List<Utterance> all) {
    UtteranceGroups groups = new UtteranceGroups(all.size());
    Map<String, List<Integer>> bearers = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      List<String> stems = all.get(i).stems().stream().limit(MOST_STEMS).toList();
      groups.join(all, i, candidates(stems, bearers));
      for (String stem : stems) {
        bearers.computeIfAbsent(stem, k -> new ArrayList<>()).add(i);
      }
    }
    groups.mend(all);
    return groups.lists();
  }

  /** Neighbouring sentences that every report carries together stay together. */
  private void mend(List<Utterance> all) {
    Map<Integer, Set<Integer>> carriers = new HashMap<>();
    for (int i = 0; i < home.length; i++) {
      int quotation = all.get(i).quotation();
      carriers.computeIfAbsent(root(i), k -> new TreeSet<>()).add(quotation);
    }
    for (int i = 1; i < home.length; i++) {
      boolean neighbours = all.get(i).quotation() == all.get(i - 1).quotation();
      int first = Math.min(root(i), root(i - 1));
      int second = Math.max(root(i), root(i - 1));
      boolean apart = neighbours && first != second;
      if (apart && carriers.getOrDefault(first, NONE).equals(carriers.getOrDefault(second, NONE))) {
        home[second] = first;
      }
    }
  }

  private static Set<Integer> candidates(List<String> stems, Map<String, List<Integer>> bearers) {
    Set<Integer> found = new TreeSet<>();
    for (String stem : stems) {
      List<Integer> known = bearers.getOrDefault(stem, List.of());
      found.addAll(known.subList(Math.max(0, known.size() - LATEST), known.size()));
    }
    return found;
  }

  private void join(List<Utterance> all, int index, Set<Integer> candidates) {
    for (int other : candidates) {
      if (root(other) != root(index) && SameWords.of(all.get(index), all.get(other))) {
        int first = Math.min(root(other), root(index));
        int second = Math.max(root(other), root(index));
        home[second] = first;
      }
    }
  }

  private int root(int index) {
    int at = index;
    while (home[at] != at) {
      home[at] = home[home[at]];
      at = home[at];
    }
    return at;
  }

  private Collection<List<Integer>> lists() {
    Map<Integer, List<Integer>> lists = new TreeMap<>();
    for (int i = 0; i < home.length; i++) {
      lists.computeIfAbsent(root(i), k -> new ArrayList<>()).add(i);
    }
    return lists.values();
  }
}
