package org.rashomon.collations.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.stories.Cast;

/**
 * The facts of a story: clauses that state the same brought together. Clauses of the same sentences
 * that always come together are one fact, and what stands alone is told as its whole sentence.
 */
final class Facts {
  private final Alignment alignment;
  private final Told told = new Told();

  private Facts(Alignment alignment) {
    this.alignment = alignment;
  }

  /** Each fact's passages, at most one a sentence, in the order of the reports. */
  static List<List<Passage>> of(Alignment alignment, Witnesses witnesses, Cast cast) {
    return new Facts(alignment).facts(SameFacts.of(alignment, witnesses, cast));
  }

  private List<List<Passage>> facts(List<List<Integer>> groups) {
    groups.stream()
        .filter(group -> group.size() > 1)
        .forEach(group -> told.merge(bySentence(group)));
    groups.stream()
        .filter(group -> group.size() == 1)
        .map(group -> alignment.units().get(group.getFirst()))
        .forEach(
            unit ->
                told.alone(
                    Passage.of(unit, unit.sentence().span(), 1), Passage.of(unit, unit.span(), 1)));
    return told.facts();
  }

  private List<Passage> bySentence(List<Integer> group) {
    TreeMap<Integer, Passage> passages = new TreeMap<>();
    Centrality centrality = new Centrality(alignment, group);
    for (int id : group) {
      Unit unit = alignment.units().get(id);
      Passage passage = Passage.of(unit, unit.span(), centrality.of(id));
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
}
