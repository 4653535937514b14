package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Facts as they come together, by the sentences that tell them. */
final class Told {
  /** Share of common sentences from which two groups of clauses are parts of one fact. */
  private static final double SAME_SENTENCES = 0.6;

  private record Place(int report, int sentence) {
    static Place of(Passage passage) {
      return new Place(passage.report(), passage.sentence().index());
    }
  }

  private final List<List<Passage>> facts = new ArrayList<>();
  private final Map<Place, Set<Integer>> bySentence = new HashMap<>();

  List<List<Passage>> facts() {
    return facts;
  }

  /** Adds a fact; where one of mostly the same sentences is there, it becomes part of that. */
  void merge(List<Passage> fact) {
    for (int known : sharing(fact)) {
      if (together(fact, facts.get(known))) {
        fact.forEach(passage -> add(passage, known));
        return;
      }
    }
    add(fact);
  }

  /** Adds what one clause alone states: its sentence if nothing is told of it, else the clause. */
  void alone(Passage sentence, Passage clause) {
    if (!bySentence.containsKey(Place.of(sentence))) {
      add(new ArrayList<>(List.of(sentence)));
    } else if (sharing(List.of(clause)).stream()
        .flatMap(fact -> facts.get(fact).stream())
        .noneMatch(passage -> covers(passage, clause))) {
      add(new ArrayList<>(List.of(clause)));
    }
  }

  private static boolean covers(Passage passage, Passage clause) {
    return passage.sharesSentence(clause) && passage.span().overlaps(clause.span());
  }

  /** The facts told by one of these sentences too, the first first. */
  private Set<Integer> sharing(List<Passage> fact) {
    Set<Integer> found = new TreeSet<>();
    fact.forEach(each -> found.addAll(bySentence.getOrDefault(Place.of(each), Set.of())));
    return found;
  }

  private static boolean together(List<Passage> a, List<Passage> b) {
    Set<Place> there = new HashSet<>();
    b.forEach(each -> there.add(Place.of(each)));
    long common = a.stream().filter(each -> there.contains(Place.of(each))).count();
    return common >= SAME_SENTENCES * Math.max(a.size(), b.size());
  }

  private void add(List<Passage> fact) {
    facts.add(fact);
    fact.forEach(passage -> index(passage, facts.size() - 1));
  }

  private void add(Passage passage, int known) {
    List<Passage> fact = facts.get(known);
    for (int i = 0; i < fact.size(); i++) {
      if (fact.get(i).sharesSentence(passage)) {
        fact.set(i, fact.get(i).cover(passage));
        return;
      }
    }
    fact.add(passage);
    index(passage, known);
  }

  private void index(Passage passage, int fact) {
    bySentence.computeIfAbsent(Place.of(passage), k -> new TreeSet<>()).add(fact);
  }
}
