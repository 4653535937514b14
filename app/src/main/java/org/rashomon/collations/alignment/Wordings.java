package org.rashomon.collations.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Clauses by their wording: what prints of one text say in the same words is compared once. Numbers
 * of wordings go by their first clause.
 */
final class Wordings {
  private record Wording(String text, SortedSet<String> terms, Set<String> people) {}

  private final int[] wording;
  private final List<Integer> first = new ArrayList<>();

  Wordings(List<Unit> units, People people) {
    Map<Wording, Integer> numbers = new HashMap<>();
    wording = new int[units.size()];
    for (Unit unit : units) {
      Wording own = new Wording(unit.text(), unit.terms(), people.named(unit.id()));
      wording[unit.id()] =
          numbers.computeIfAbsent(
              own,
              k -> {
                first.add(unit.id());
                return first.size() - 1;
              });
    }
  }

  int size() {
    return first.size();
  }

  /** Number of a clause's wording. */
  int of(int unit) {
    return wording[unit];
  }

  /** The first clause in a wording. */
  int first(int wording) {
    return first.get(wording);
  }
}
