package org.rashomon.readings.times;

import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/** "every year", "each week", "on Sundays", "weekly". */
final class Sets implements TimePattern {
  private static final Map<String, String> ADVERBS =
      Map.of(
          "hourly",
          "PT1H",
          "daily",
          "P1D",
          "nightly",
          "P1D",
          "weekly",
          "P1W",
          "fortnightly",
          "P2W",
          "monthly",
          "P1M",
          "yearly",
          "P1Y",
          "annually",
          "P1Y",
          "annual",
          "P1Y");

  /** Whether "every year" or the like stands right before a date. */
  static boolean precedes(Phrase phrase, int word) {
    int at = phrase.is(word - 1, "on", "in") ? word - 2 : word - 1;
    return phrase.is(at, "annually", "yearly", "every", "each")
        || (phrase.is(at, "year") && phrase.is(at - 1, "every", "each"));
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    if (phrase.is(word, "every", "each")) {
      return every(phrase, word);
    }
    String period = ADVERBS.getOrDefault(phrase.word(word), "");
    boolean attribute = phrase.hasTag(word, "JJ");
    if (!period.isEmpty() && !attribute && !phrase.hasTag(word, "NNP") && !phrase.isNamed(word)) {
      return set(word, word + 1, period, Granularity.DAY);
    }
    String form = phrase.word(word);
    boolean plural =
        form.endsWith("days") && Lexicon.weekday(form.substring(0, form.length() - 1)) > 0;
    return plural && phrase.isCapital(word)
        ? set(word, word + 1, "P1W", Granularity.DAY)
        : Optional.empty();
  }

  private static Optional<Found> every(Phrase phrase, int word) {
    boolean other = phrase.is(word + 1, "other", "second");
    int number = Math.max(other ? 2 : 1, other ? 2 : Lexicon.number(phrase.word(word + 1)));
    boolean counted = other || Lexicon.number(phrase.word(word + 1)) > 0;
    int at = counted ? word + 2 : word + 1;
    if (Lexicon.weekday(phrase.word(at)) > 0) {
      return set(word, at + 1, "P" + number + "W", Granularity.DAY);
    }
    if (phrase.in(at, Lexicon.PARTS)) {
      return set(word, at + 1, "P1D", Granularity.PART_OF_DAY);
    }
    String unit = Lexicon.unit(phrase.word(at));
    return unit.isEmpty() || unit.equals("second")
        ? Optional.empty()
        : set(word, at + 1, Periods.iso(Integer.toString(number), unit), Periods.granularity(unit));
  }

  private static Optional<Found> set(int from, int to, String period, Granularity granularity) {
    return Optional.of(new Found(from, to, Kind.SET, period, granularity, Basis.EXPLICIT));
  }
}
