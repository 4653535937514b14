package org.rashomon.readings.figures;

import java.util.Set;

/** Numerals that count units of time: they are durations, which the reader of times has. */
final class TimeUnits {
  private static final Set<String> UNITS =
      Set.of(
          "second",
          "sec",
          "minute",
          "min",
          "hour",
          "hr",
          "day",
          "night",
          "week",
          "weekend",
          "fortnight",
          "month",
          "year",
          "yr",
          "decade",
          "century",
          "millennium",
          "millisecond",
          "semester",
          "lifetime",
          "quarter-hour",
          "a.m.",
          "p.m.",
          "am",
          "pm",
          "o'clock");

  private TimeUnits() {}

  static boolean isUnit(String lemma) {
    return UNITS.contains(lemma);
  }

  /** "from 68 years to 69": the unit of time is said once. */
  static boolean precede(Words words, Numeral numeral) {
    int first = numeral.first();
    int next = numeral.last() + 1;
    boolean counts = words.isNoun(next) || words.isAdjective(next) || words.is(next, "-", "%");
    return words.is(first - 1, "to", "or") && isUnit(words.lemma(first - 2)) && !counts;
  }

  /** Whether what begins at {@code next} is a unit of time, or "times a week". */
  static boolean follow(Words words, int next) {
    int at = next;
    while (words.is(
        at, "-", "of", "more", "or", "so", "consecutive", "straight", "full", "extra", "long")) {
      at++;
    }
    boolean often =
        words.lemma(at).equals("time")
            && words.is(at + 1, "a", "an", "per", "each", "every")
            && isUnit(words.lemma(at + 2));
    boolean unit =
        isUnit(words.lemma(at))
            && (words.isNoun(at) || words.pos(at).equals("RB") || words.pos(at).equals("JJ"));
    return often || unit;
  }
}
