package org.rashomon.readings.times;

import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Kind;

/** "three weeks", "two-hour", "18-month", "half an hour", "several days", "for a year". */
final class Durations implements TimePattern {
  private static final Set<String> GOVERN =
      Set.of(
          "for", "in", "after", "within", "about", "almost", "over", "nearly", "than", "of", "take",
          "took", "takes", "last", "lasted", "lasts", "around", "under", "only", "just", "spent",
          "spend", "least", "most", "during", "to");

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    if (phrase.touches(word) && phrase.is(word - 1, "$", "£", "€", ".", ":")) {
      return Optional.empty();
    }
    int start = phrase.is(word, "past", "last", "next") ? word + 1 : word;
    return half(phrase, word)
        .or(() -> Quantity.exact(phrase, start).flatMap(each -> counted(phrase, word, each)))
        .or(() -> Quantity.vague(phrase, start).flatMap(each -> counted(phrase, word, each)))
        .or(() -> single(phrase, word))
        .or(() -> plural(phrase, word));
  }

  private static Optional<Found> counted(Phrase phrase, int from, Quantity quantity) {
    boolean hyphen = phrase.is(quantity.next(), "-");
    int at =
        hyphen
                || phrase.is(
                    quantity.next(),
                    "more",
                    "full",
                    "whole",
                    "long",
                    "straight",
                    "consecutive",
                    "other",
                    "short")
            ? quantity.next() + 1
            : quantity.next();
    String unit = Lexicon.unit(phrase.word(at));
    boolean ordinalDay =
        unit.equals("weekend") || (unit.equals("second") && !phrase.is(at, "seconds"));
    return unit.isEmpty() || ordinalDay || isAge(phrase, at + 1)
        ? Optional.empty()
        : found(phrase, from, at + 1, quantity.amount(), unit);
  }

  /** "16-year-old", "48 years old", "two weeks of age". */
  static boolean isAge(Phrase phrase, int after) {
    int at = phrase.is(after, "-", "s") ? after + 1 : after;
    return phrase.is(at, "old", "olds", "older", "younger")
        || (phrase.is(at, "of") && phrase.is(at + 1, "age"));
  }

  /** "half an hour", "half a century". */
  private static Optional<Found> half(Phrase phrase, int word) {
    boolean article = phrase.is(word, "half") && phrase.is(word + 1, "an", "a", "-");
    String unit = article ? Lexicon.unit(phrase.word(word + 2)) : "";
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    return switch (unit) {
      case "hour" -> found(phrase, word, word + 3, "30", "minute");
      case "decade" -> found(phrase, word, word + 3, "5", "year");
      case "century" -> found(phrase, word, word + 3, "50", "year");
      case "year" -> found(phrase, word, word + 3, "6", "month");
      default -> found(phrase, word, word + 3, "0.5", unit);
    };
  }

  /** "for a year"; "three times a year" is a rate. */
  private static Optional<Found> single(Phrase phrase, int word) {
    boolean article =
        phrase.is(word, "a", "an")
            && (phrase.in(word - 1, GOVERN) || phrase.is(word + 1, "fortnight"));
    String unit = article ? Lexicon.unit(phrase.word(word + 1)) : "";
    boolean singular = unit.equals(phrase.word(word + 1)) && !unit.equals("second");
    return unit.isEmpty() || !singular || isAge(phrase, word + 2) || unit.equals("weekend")
        ? Optional.empty()
        : found(phrase, word, word + 2, "1", unit);
  }

  /** "for years", "in weeks". */
  private static Optional<Found> plural(Phrase phrase, int word) {
    String unit = Lexicon.unit(phrase.word(word));
    boolean meant =
        !unit.isEmpty()
            && !unit.equals(phrase.word(word))
            && !unit.equals("second")
            && !unit.equals("weekend")
            && phrase.is(word - 1, "for", "in", "within", "after", "over", "of");
    return meant && !isAge(phrase, word + 1) && !phrase.is(word + 1, "of")
        ? found(phrase, word, word + 1, "X", unit)
        : Optional.empty();
  }

  private static Optional<Found> found(
      Phrase phrase, int from, int to, String amount, String unit) {
    boolean range =
        to - from > 2 && (phrase.is(from + 1, "to", "or") || phrase.is(from + 2, "to", "or"));
    String mark = range || phrase.in(from - 1, Lexicon.APPROXIMATE) ? "~" : "";
    String period = Periods.iso(amount, unit) + mark;
    return Optional.of(
        new Found(from, to, Kind.DURATION, period, Periods.granularity(unit), Basis.EXPLICIT));
  }
}
