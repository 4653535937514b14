package org.rashomon.readings.figures;

import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Finds the unit of a numeral: money, percent, measure, age, rank, or a plain count. */
final class Measures {
  /** The unit of numerals that measure nothing: parts of names, numbers of rooms. */
  static final String NONE = "none";

  static final String AGE = "years old";

  private static final Set<String> LABELS =
      Set.of(
          "lap",
          "page",
          "chapter",
          "round",
          "day",
          "stage",
          "phase",
          "level",
          "grade",
          "stop",
          "week",
          "game",
          "inning",
          "hole",
          "position",
          "place",
          "ranking");
  private static final Set<String> NUMBERED =
      Set.of(
          "flight",
          "route",
          "highway",
          "channel",
          "room",
          "gate",
          "no.",
          "number",
          "article",
          "section",
          "boeing",
          "airbus",
          "platform",
          "terminal",
          "building",
          "unit",
          "psalm",
          "covid",
          "formula",
          "zone",
          "area",
          "block",
          "resolution",
          "line",
          "district",
          "ward");

  private Measures() {}

  static Measured of(Sentence sentence, Numeral numeral) {
    int first = numeral.first();
    int last = numeral.last();
    if (numeral.ordinal()) {
      return new Measured("ordinal", 1, first, last);
    }
    if (first > 0) {
      Optional<String> money = Units.currency(sentence.token(first - 1).form());
      if (money.isPresent()) {
        return new Measured(money.get(), 1, first - 1, last);
      }
      Optional<Measured> label = label(sentence, numeral);
      if (label.isPresent()) {
        return label.get();
      }
    }
    return after(sentence, numeral);
  }

  /** "lap 20" is a rank, "Flight 370" a name. */
  private static Optional<Measured> label(Sentence sentence, Numeral numeral) {
    Token before = sentence.token(numeral.first() - 1);
    boolean glued = before.span().end() == sentence.token(numeral.first()).span().start();
    boolean name = before.entity().endsWith("PRODUCT") || NUMBERED.contains(before.lemma());
    if (before.form().equals("#") || before.lemma().equals("no.") || name) {
      return Optional.of(new Measured(NONE, 1, numeral.first(), numeral.last()));
    }
    if (before.isNoun()
        && !glued
        && LABELS.contains(before.lemma())
        && !countsNext(sentence, numeral)) {
      return Optional.of(new Measured("ordinal", 1, numeral.first() - 1, numeral.last()));
    }
    return Optional.empty();
  }

  private static boolean countsNext(Sentence sentence, Numeral numeral) {
    int next = numeral.last() + 1;
    return next < sentence.size() && sentence.token(next).pos().equals("NNS");
  }

  private static Measured after(Sentence sentence, Numeral numeral) {
    int first = numeral.first();
    int last = numeral.last();
    int at = last + 1;
    if (at < sentence.size() && sentence.token(at).form().equals("-")) {
      at++;
    }
    if (at >= sentence.size()) {
      return bare(sentence, numeral);
    }
    String lemma = sentence.token(at).lemma();
    if (isAge(sentence, numeral, at)) {
      return new Measured(AGE, 1, first, endOfAge(sentence, last));
    }
    if (Units.isPercent(lemma)) {
      return new Measured("%", 1, first, at);
    }
    if (lemma.equals("per")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).lemma().equals("cent")) {
      return new Measured("%", 1, first, at + 1);
    }
    Optional<Units.Measure> measure = Units.measure(lemma);
    if (measure.isPresent()) {
      return new Measured(measure.get().unit(), measure.get().factor(), first, at);
    }
    Optional<String> money = sentence.token(at).isNoun() ? Units.currency(lemma) : Optional.empty();
    return money
        .map(unit -> new Measured(unit, 1, first, last + 1))
        .orElseGet(() -> bare(sentence, numeral));
  }

  private static Measured bare(Sentence sentence, Numeral numeral) {
    int before = numeral.first() - 1;
    boolean aged = before >= 0 && sentence.token(before).lemma().equals("aged");
    if (isClock(sentence, numeral)) {
      return new Measured(NONE, 1, numeral.first(), numeral.last());
    }
    String unit = aged || isApposedAge(sentence, numeral) ? AGE : "";
    return new Measured(unit, 1, numeral.first(), numeral.last());
  }

  /** "at 6.13": a time of day that the reader of times left alone. */
  private static boolean isClock(Sentence sentence, Numeral numeral) {
    String form = sentence.token(numeral.first()).form();
    int dot = form.indexOf('.');
    boolean shape = dot > 0 && form.length() - dot == 3 && numeral.high() < 24;
    boolean at = numeral.first() > 0 && sentence.token(numeral.first() - 1).lemma().equals("at");
    return shape && at;
  }

  /** "Neu, 67," after a person's name. */
  private static boolean isApposedAge(Sentence sentence, Numeral numeral) {
    int at = numeral.first();
    boolean commas =
        at > 1
            && sentence.token(at - 1).form().equals(",")
            && numeral.last() + 1 < sentence.size()
            && Set.of(",", ".", ")").contains(sentence.token(numeral.last() + 1).form());
    boolean person = at > 1 && sentence.token(at - 2).entity().endsWith("PERSON");
    return commas && person && numeral.low() >= 1 && numeral.high() <= 120;
  }

  private static boolean isAge(Sentence sentence, Numeral numeral, int at) {
    String lemma = sentence.token(at).lemma();
    if (lemma.equals("yo")) {
      return true;
    }
    int old = at + 1;
    if (old < sentence.size() && sentence.token(old).form().equals("-")) {
      old++;
    }
    boolean unit = lemma.equals("year") || lemma.equals("month") || lemma.equals("week");
    return unit
        && old < sentence.size()
        && sentence.token(old).lemma().startsWith("old")
        && numeral.high() < 200;
  }

  private static int endOfAge(Sentence sentence, int last) {
    int at = last;
    while (at + 1 < sentence.size()
        && Set.of("-", "year", "yo", "old", "month", "week")
            .contains(sentence.token(at + 1).lemma())) {
      at++;
    }
    return at;
  }
}
