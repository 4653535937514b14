package org.rashomon.collations.statements;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.TimeExpression;
import org.rashomon.stories.Actor;
import org.rashomon.stories.Cast;

/**
 * What a clause names, counts and says.
 *
 * @param actors indexes of whom it names, in the cast
 * @param people those of them that are persons
 * @param goals those of them that something goes or is taken to
 * @param amounts what it counts or measures
 * @param clocks EDTF values of the times of day in it
 * @param predicate lemma of its predicate
 * @param negated whether the predicate is denied
 */
record UnitFacts(
    Set<Integer> actors,
    Set<Integer> people,
    Set<Integer> goals,
    List<Amount> amounts,
    List<String> clocks,
    String predicate,
    boolean negated) {
  private static final Set<String> TOWARDS = Set.of("to", "into", "toward", "towards");

  static UnitFacts of(Unit unit, Witnesses witnesses, Cast cast) {
    Reading reading = witnesses.reading(unit.report());
    Predicate<Actor> person = actor -> actor.kind() == Mention.Kind.PERSON;
    return new UnitFacts(
        actors(unit, reading, cast, mention -> true, actor -> true),
        actors(unit, reading, cast, mention -> true, person),
        actors(unit, reading, cast, mention -> isGoal(unit, mention), person.negate()),
        amounts(unit, reading),
        clocks(unit, reading),
        unit.sentence().token(unit.head()).lemma(),
        negated(unit, reading));
  }

  private static Set<Integer> actors(
      Unit unit,
      Reading reading,
      Cast cast,
      Predicate<Mention> mentioned,
      Predicate<Actor> wanted) {
    Set<Integer> found = new TreeSet<>();
    for (Mention mention : reading.mentions()) {
      boolean inside =
          mention.sentence() == unit.sentence().index() && unit.span().contains(mention.span());
      if (inside && mentioned.test(mention)) {
        cast.of(unit.report(), mention).filter(wanted).ifPresent(a -> found.add(a.index()));
      }
    }
    return found;
  }

  /** "was towed to Lodde Bay", "to the island of Grimsoy". */
  private static boolean isGoal(Unit unit, Mention mention) {
    Sentence sentence = unit.sentence();
    int at = mention.last();
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      if (TOWARDS.contains(sentence.token(at).lemma())) {
        return sentence.token(at).head() == unit.head();
      }
      if (sentence.token(at).isVerb()) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  private static List<Amount> amounts(Unit unit, Reading reading) {
    return reading.figures().stream()
        .filter(figure -> figure.sentence() == unit.sentence().index())
        .filter(figure -> unit.span().contains(figure.span()))
        .map(Figure::amount)
        .toList();
  }

  private static List<String> clocks(Unit unit, Reading reading) {
    return reading.times().stream()
        .filter(time -> time.sentence() == unit.sentence().index())
        .filter(time -> time.kind() == TimeExpression.Kind.TIME)
        .filter(time -> unit.span().contains(time.span()))
        .map(TimeExpression::edtf)
        .toList();
  }

  private static boolean negated(Unit unit, Reading reading) {
    return reading.claims().stream()
        .filter(claim -> claim.sentence() == unit.sentence().index())
        .filter(claim -> claim.predicate() == unit.head())
        .anyMatch(Claim::negated);
  }
}
