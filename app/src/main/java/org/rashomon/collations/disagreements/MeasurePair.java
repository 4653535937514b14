package org.rashomon.collations.disagreements;

import java.util.List;
import java.util.Set;
import org.rashomon.readings.Figure;
import org.rashomon.readings.lexicon.Nouns;

/**
 * What speaks for two figures measuring the same thing of the same thing, as features of a logistic
 * regression.
 */
final class MeasurePair {
  /** The features in order, as the weights name them. */
  static final List<String> FEATURES =
      List.of(
          "clause",
          "sentence",
          "terms",
          "noun",
          "people",
          "otherNoun",
          "noNoun",
          "field",
          "sameState",
          "otherField",
          "qualifiers",
          "otherQualifiers",
          "closeness",
          "money",
          "measure",
          "percent",
          "age",
          "ordinal",
          "bothKnown",
          "height",
          "sameReport",
          "small",
          "samePredicate",
          "actors",
          "otherActors",
          "otherPeople",
          "sameAgent",
          "otherAgent",
          "samePatient",
          "otherPatient",
          "modifier");

  private static final Set<String> PEOPLE =
      Set.of("", "person", "people", "victim", "casualty", "dead");

  /** Four times as much. */
  private static final double FARTHEST = 1 / 16.0;

  private MeasurePair() {}

  /** Whether the two can be compared at all. */
  static boolean comparable(Value<Figure> a, Value<Figure> b) {
    return a.measure().amount().unit().equals(b.measure().amount().unit())
        && !isPartOf(a.measure(), b.measure())
        && !isPartOf(b.measure(), a.measure())
        && state(a.measure(), b.measure()) >= 0
        && sameKind(a.measure(), b.measure())
        && sameOrder(a.measure(), b.measure())
        && !Sums.areOne(a, a.measure().amount(), b, b.measure().amount())
        && !a.scene().isOfOtherTimes(b.scene())
        && !isOfAnother(a, b)
        && !(a.report() == b.report() && a.sentence().index() == b.sentence().index());
  }

  /** Counts far apart are of a part and the whole, unless they can grow that fast. */
  private static boolean sameOrder(Figure x, Figure y) {
    boolean grows = Change.grows(x) && Change.grows(y);
    return grows || closeness(x, y) >= FARTHEST;
  }

  /** No qualifier of the one that the other replaces by another; of ages none that differs. */
  private static boolean sameKind(Figure x, Figure y) {
    boolean age = x.amount().unit().equals("years old");
    boolean sameNoun = x.noun().equals(y.noun());
    if (age) {
      return sameNoun && x.qualifiers().equals(y.qualifiers());
    }
    boolean conflict = x.qualifiers().stream().noneMatch(y.qualifiers()::contains);
    return !(sameNoun && conflict && !x.qualifiers().isEmpty() && !y.qualifiers().isEmpty());
  }

  /**
   * Whether one figure counts some of the people that the other counts: ten from the north are not
   * the twelve who died.
   */
  private static boolean isPartOf(Figure part, Figure whole) {
    boolean people = PEOPLE.contains(whole.noun()) && whole.amount().unit().isEmpty();
    boolean narrower =
        !PEOPLE.contains(part.noun()) || part.qualifiers().size() > whole.qualifiers().size();
    boolean smaller = part.amount().low() < whole.amount().low();
    return people && narrower && smaller && whole.qualifiers().isEmpty();
  }

  static double[] features(Value<Figure> a, Value<Figure> b, ValueContext<Figure> context) {
    Figure x = a.measure();
    Figure y = b.measure();
    String unit = x.amount().unit();
    long shared = x.qualifiers().stream().filter(y.qualifiers()::contains).count();
    long different = Math.min(x.qualifiers().size(), y.qualifiers().size()) - shared;
    boolean people = PEOPLE.contains(x.noun()) && PEOPLE.contains(y.noun());
    boolean same = x.noun().equals(y.noun());
    return new double[] {
      context.clause(a, b),
      context.sentence(a, b),
      context.terms(a, b),
      flag(same && !x.noun().isEmpty()),
      flag(people && !same),
      flag(!same && !people && !x.noun().isEmpty() && !y.noun().isEmpty()),
      flag(x.noun().isEmpty() != y.noun().isEmpty() && !people),
      flag(state(x, y) == 1),
      flag(state(x, y) == 2),
      flag(state(x, y) == -1),
      Math.min(2, shared),
      Math.min(2, different),
      closeness(x, y),
      flag(unit.length() == 3 && unit.equals(unit.toUpperCase(java.util.Locale.ROOT))),
      flag(isPhysical(unit)),
      flag(unit.equals("%")),
      flag(unit.equals("years old")),
      flag(unit.equals("ordinal")),
      context.bothKnown(a, b),
      context.height(a, b),
      flag(a.report() == b.report()),
      flag(unit.isEmpty() && Math.max(x.amount().high(), y.amount().high()) <= 3),
      flag(a.scene().samePredicate(b.scene())),
      Math.min(2, a.scene().shared(b.scene())),
      flag(a.scene().isOfOthers(b.scene())),
      flag(a.scene().isOfOtherPeople(b.scene())),
      flag(Scene.same(a.scene().agent(), b.scene().agent()) > 0),
      flag(Scene.same(a.scene().agent(), b.scene().agent()) < 0),
      flag(Scene.same(a.scene().patient(), b.scene().patient()) > 0),
      flag(Scene.same(a.scene().patient(), b.scene().patient()) < 0),
      flag(isModifier(a) || isModifier(b))
    };
  }

  /** What tells its bearer apart ("the three-time champion"), of two bearers. */
  private static boolean isOfAnother(Value<Figure> a, Value<Figure> b) {
    boolean times = a.measure().noun().equals("time");
    return (times || isModifier(a) || isModifier(b)) && a.scene().isOfOthers(b.scene());
  }

  /**
   * "a 42-yard run", "the six-page memo": a figure that tells one thing from others of its kind.
   */
  private static boolean isModifier(Value<Figure> value) {
    return value.shown().contains("-") && !value.measure().amount().unit().equals("years old");
  }

  /** Whether their nouns are known and name two things; an unknown noun says nothing. */
  static boolean areOfTwoKinds(Figure x, Figure y) {
    boolean people = PEOPLE.contains(x.noun()) && PEOPLE.contains(y.noun());
    return !people
        && Nouns.knows(x.noun())
        && Nouns.knows(y.noun())
        && !Nouns.areKin(x.noun(), y.noun());
  }

  private static boolean isPhysical(String unit) {
    boolean brief = !unit.isEmpty() && unit.length() < 3 && !unit.equals("%");
    return brief || unit.equals("km/h");
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }

  /**
   * 1 for the same known field, 2 for the same word without one, -1 for two known fields, else 0.
   */
  private static int state(Figure x, Figure y) {
    if (x.state().isEmpty() || y.state().isEmpty()) {
      return 0;
    }
    String s = x.state().get();
    String t = y.state().get();
    if (Fields.share(s, t)) {
      return Fields.known(s) ? 1 : 2;
    }
    return Fields.known(s) && Fields.known(t) ? -1 : 0;
  }

  /** 1 for equal values, falling with their ratio. */
  private static double closeness(Figure x, Figure y) {
    double a = Math.abs(x.amount().low() + x.amount().high()) / 2 + 1e-9;
    double b = Math.abs(y.amount().low() + y.amount().high()) / 2 + 1e-9;
    return Math.exp(-2 * Math.abs(Math.log(a / b)));
  }
}
