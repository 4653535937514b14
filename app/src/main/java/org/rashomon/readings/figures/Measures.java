package org.rashomon.readings.figures;

import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.figures.Numeral.Sort;

/** Finds the unit of a numeral: money, percent, measure, age, rank, or a plain count. */
final class Measures {
  static final String ORDINAL = "ordinal";
  static final String TIMES = "times";

  /** Nouns before a number that say its place in a sequence. */
  private static final Set<String> LABELS =
      Set.of(
          "lap",
          "round",
          "stage",
          "phase",
          "level",
          "grade",
          "stop",
          "game",
          "inning",
          "hole",
          "position",
          "place",
          "ranking",
          "season",
          "episode",
          "category",
          "turn",
          "heat",
          "leg",
          "tier",
          "step",
          "verse",
          "match",
          "race",
          "no.",
          "nos.");

  private Measures() {}

  static Measured of(Words words, Numeral numeral) {
    return switch (numeral.sort()) {
      case ORDINAL -> unit(numeral, ORDINAL);
      case SCORE -> unit(numeral, "score");
      case SHARE -> unit(numeral, "%");
      case FACTOR -> unit(numeral, TIMES);
      case CARDINAL, VAGUE -> amount(words, numeral);
    };
  }

  private static Measured unit(Numeral numeral, String unit) {
    return new Measured(unit, 1, numeral.first(), numeral.last());
  }

  private static Measured amount(Words words, Numeral numeral) {
    Optional<Money.Currency> sign = Money.before(words, numeral.first());
    if (sign.isPresent()) {
      int first = numeral.first() - sign.get().words();
      int last = Money.isSign(words, numeral.last() + 1) ? numeral.last() + 1 : numeral.last();
      return new Measured(sign.get().code(), sign.get().factor(), first, last);
    }
    Optional<Measured> age = Ages.of(words, numeral);
    if (age.isPresent()) {
      return age.get();
    }
    return isPlace(words, numeral)
        ? new Measured(ORDINAL, 1, numeral.first() - 1, numeral.last())
        : after(words, numeral);
  }

  /** "lap 20", "Game 7", "No. 2". */
  static boolean isPlace(Words words, Numeral numeral) {
    int before = numeral.first() - 1;
    boolean label = LABELS.contains(words.lemma(before)) && !words.glued(before);
    boolean whole = numeral.low() == Math.rint(numeral.low()) && numeral.low() > 0;
    boolean number = words.is(before, "no.", "nos.");
    return label
        && whole
        && numeral.is(Sort.CARDINAL)
        && (number || (words.isNoun(before) && !words.pos(numeral.last() + 1).equals("NNS")));
  }

  private static Measured after(Words words, Numeral numeral) {
    int next = numeral.last() + 1;
    int at = words.is(next, "-") ? next + 1 : next;
    if (numeral.is(Sort.VAGUE) && words.is(at, "of")) {
      at++;
    }
    Optional<Money.Currency> money = Money.after(words, at, numeral.high());
    if (money.isPresent()) {
      int last = at + money.get().words() - 1;
      return new Measured(money.get().code(), money.get().factor(), numeral.first(), last);
    }
    if (words.lemma(at).equals("time") && isComparison(words, at + 1)) {
      return new Measured(TIMES, 1, numeral.first(), at);
    }
    return measure(words, numeral, at).orElse(Measured.plain(numeral));
  }

  /** "10 times faster", "three times as many", "twice the". */
  private static boolean isComparison(Words words, int at) {
    String pos = words.pos(at);
    return pos.equals("JJR") || pos.equals("RBR") || words.is(at, "as", "the", "that");
  }

  /** The measure after a numeral, an adjective between them allowed: "40 nautical miles". */
  private static Optional<Measured> measure(Words words, Numeral numeral, int at) {
    Optional<Units.Found> found = Units.at(words, at);
    if (found.isEmpty() && words.pos(at).equals("JJ") && words.pos(at + 1).equals("NNS")) {
      found = Units.at(words, at + 1).filter(unit -> !unit.measure().unit().equals("%"));
    }
    return found
        .filter(unit -> isMeant(words, numeral, at))
        .map(
            unit ->
                new Measured(
                    unit.measure().unit(), unit.measure().factor(), numeral.first(), unit.last()));
  }

  /** A single letter is a unit only where it is glued or measures; "in" is mostly no inch. */
  private static boolean isMeant(Words words, Numeral numeral, int at) {
    return words.form(at).length() > 1
        || !Character.isLetter(words.form(at).charAt(0))
        || (words.is(at, "m", "g") && words.isDigits(numeral.last()) && !words.isCapital(at));
  }
}
