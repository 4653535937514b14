package org.rashomon.collations.statements;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Mention;
import org.rashomon.stories.Cast;

/**
 * What a clause names and counts.
 *
 * @param actors indexes of whom it names, in the cast
 * @param people those of them that are persons
 * @param amounts what it counts or measures
 * @param predicate lemma of its predicate
 */
record UnitFacts(Set<Integer> actors, Set<Integer> people, List<Amount> amounts, String predicate) {

  static UnitFacts of(Unit unit, Witnesses witnesses, Cast cast) {
    TreeMap<Integer, Boolean> actors = new TreeMap<>();
    for (Mention mention : witnesses.reading(unit.report()).mentions()) {
      if (mention.sentence() == unit.sentence().index() && unit.span().contains(mention.span())) {
        cast.of(unit.report(), mention)
            .ifPresent(a -> actors.put(a.index(), a.kind() == Mention.Kind.PERSON));
      }
    }
    TreeSet<Integer> people = new TreeSet<>(actors.keySet());
    people.removeIf(each -> !actors.getOrDefault(each, false));
    return new UnitFacts(
        new TreeSet<>(actors.keySet()),
        people,
        amounts(unit, witnesses),
        unit.sentence().token(unit.head()).lemma());
  }

  private static List<Amount> amounts(Unit unit, Witnesses witnesses) {
    return witnesses.reading(unit.report()).figures().stream()
        .filter(figure -> figure.sentence() == unit.sentence().index())
        .filter(figure -> unit.span().contains(figure.span()))
        .map(Figure::amount)
        .toList();
  }
}
