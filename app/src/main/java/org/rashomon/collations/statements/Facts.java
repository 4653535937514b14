package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.collations.Logistic;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Clusters;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.stories.Cast;

/**
 * The facts of a story: clauses that state the same brought together. Clauses of the same sentences
 * that always come together are one fact, and what stands alone is told as its whole sentence.
 */
final class Facts {
  /**
   * From which probability two clauses are one fact. Below a half: the gold quotes whole sentences,
   * so many of its pairs of clauses are not alike and the probabilities are low.
   */
  private static final float SAME_FACT = 0.3f;

  /** So low that no mean with it is high enough. */
  private static final float NEVER = -1e6f;

  /** How near two clauses of one report must be to count as said twice. */
  private static final float SAID_TWICE = 0.6f;

  private static final Logistic MODEL =
      Logistic.load(FactPairs.class, FactPairs.RESOURCE, FactPair.FEATURES);

  /** Share of common sentences from which two groups of clauses are parts of one fact. */
  private static final double SAME_SENTENCES = 0.6;

  private final Alignment alignment;
  private final float[][] same;

  private Facts(Alignment alignment, FactPair pair) {
    this.alignment = alignment;
    this.same = new float[alignment.units().size()][];
    for (int a = 0; a < same.length; a++) {
      same[a] = new float[a];
      for (int b = 0; b < a; b++) {
        same[a][b] = same(pair, b, a);
      }
    }
  }

  /** Each fact's passages, at most one a sentence, in the order of the reports. */
  static List<List<Passage>> of(Alignment alignment, Witnesses witnesses, Cast cast) {
    return new Facts(alignment, new FactPair(alignment, witnesses, cast)).facts();
  }

  /** The probability that two clauses state one fact; within a report only nearness tells. */
  private float same(FactPair pair, int a, int b) {
    float near = alignment.similarity(a, b);
    if (near >= FactPairs.FAR && pair.excluded(a, b)) {
      return NEVER;
    }
    if (alignment.units().get(a).report() == alignment.units().get(b).report()) {
      return near * SAME_FACT / SAID_TWICE;
    }
    return near < FactPairs.FAR ? 0 : (float) MODEL.of(pair.features(a, b));
  }

  private float same(int a, int b) {
    return a > b ? same[a][b] : same[b][a];
  }

  private List<List<Passage>> facts() {
    List<List<Passage>> shared = new ArrayList<>();
    List<Integer> alone = new ArrayList<>();
    for (List<Integer> group : Clusters.group(alignment.units().size(), this::same, SAME_FACT)) {
      if (group.size() > 1) {
        merge(bySentence(group), shared);
      } else {
        alone.add(group.getFirst());
      }
    }
    Set<List<Integer>> told = new HashSet<>();
    shared.forEach(fact -> fact.forEach(each -> told.add(key(each))));
    for (int id : alone) {
      Unit unit = alignment.units().get(id);
      Passage whole = Passage.of(unit, unit.sentence().span(), 1);
      Passage clause = Passage.of(unit, unit.span(), 1);
      if (told.add(key(whole))) {
        shared.add(List.of(whole));
      } else if (shared.stream().flatMap(List::stream).noneMatch(p -> covers(p, clause))) {
        shared.add(List.of(clause));
      }
    }
    return shared;
  }

  private static boolean covers(Passage passage, Passage clause) {
    return passage.sharesSentence(clause) && passage.span().overlaps(clause.span());
  }

  private static List<Integer> key(Passage passage) {
    return List.of(passage.report(), passage.sentence().index());
  }

  private List<Passage> bySentence(List<Integer> group) {
    TreeMap<Integer, Passage> passages = new TreeMap<>();
    for (int id : group) {
      Unit unit = alignment.units().get(id);
      Passage passage = Passage.of(unit, unit.span(), centrality(id, group));
      passages.merge(first(unit), passage, Passage::cover);
    }
    return new ArrayList<>(passages.values());
  }

  /** The first clause of a unit's sentence stands for the sentence. */
  private int first(Unit unit) {
    int id = unit.id();
    while (id > 0 && sameSentence(alignment.units().get(id - 1), unit)) {
      id--;
    }
    return id;
  }

  private static boolean sameSentence(Unit a, Unit b) {
    return a.report() == b.report() && a.sentence().index() == b.sentence().index();
  }

  private double centrality(int id, List<Integer> group) {
    double sum = 0;
    for (int other : group) {
      sum += other == id ? 0 : alignment.similarity(id, other);
    }
    return sum;
  }

  private static void merge(List<Passage> fact, List<List<Passage>> facts) {
    for (List<Passage> other : facts) {
      if (together(fact, other)) {
        fact.forEach(each -> add(each, other));
        return;
      }
    }
    facts.add(fact);
  }

  private static boolean together(List<Passage> a, List<Passage> b) {
    long common = a.stream().filter(x -> b.stream().anyMatch(x::sharesSentence)).count();
    return common >= SAME_SENTENCES * Math.max(a.size(), b.size());
  }

  private static void add(Passage passage, List<Passage> fact) {
    for (int i = 0; i < fact.size(); i++) {
      if (fact.get(i).sharesSentence(passage)) {
        fact.set(i, fact.get(i).cover(passage));
        return;
      }
    }
    fact.add(passage);
  }
}
