package org.rashomon.readings.times;

import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/** "now", "recently", "soon", "in the future", "years ago": near the publication or on one side. */
final class Vague implements TimePattern {
  private static final Set<String> PRESENT =
      Set.of("now", "currently", "nowadays", "presently", "current");
  private static final Set<String> PAST = Set.of("recently", "recent", "lately");
  private static final Set<String> UNITS =
      Set.of("days", "weeks", "months", "years", "decades", "centuries", "quarters");
  private final Anchor anchor;

  Vague(Anchor anchor) {
    this.anchor = anchor;
  }

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    return past(phrase, word).or(() -> future(phrase, word)).or(() -> present(phrase, word));
  }

  private Optional<Found> past(Phrase phrase, int word) {
    if (phrase.in(word, PAST) && !isTitle(phrase, word)) {
      boolean units = phrase.is(word, "recent") && phrase.in(word + 1, UNITS);
      return units ? Optional.empty() : before(word, word + 1);
    }
    if (phrase.is(word, "past") && phrase.is(word - 1, "the") && phrase.is(word - 2, "in")) {
      boolean noun = phrase.hasTag(word, "NN");
      return noun ? before(word, word + 1) : Optional.empty();
    }
    Optional<Quantity> quantity = Quantity.vague(phrase, word);
    int unit = quantity.filter(q -> q.amount().equals("X")).map(Quantity::next).orElse(word);
    return phrase.in(unit, UNITS) && phrase.is(unit + 1, "ago")
        ? before(word, unit + 2)
        : Optional.empty();
  }

  private Optional<Found> future(Phrase phrase, int word) {
    boolean near = phrase.is(word, "near", "foreseeable", "immediate");
    int at = near ? word + 1 : word;
    if (phrase.is(at, "future") && phrase.is(word - 1, "the") && phrase.hasTag(at, "NN")) {
      return after(word, at + 1);
    }
    boolean compared = phrase.is(word - 1, "as", "too", "very", "so") || phrase.is(word + 1, "as");
    return phrase.is(word, "soon") && !compared && !phrase.is(word + 1, "after")
        ? after(word, word + 1)
        : Optional.empty();
  }

  private Optional<Found> present(Phrase phrase, int word) {
    if (phrase.is(word, "these") && phrase.is(word + 1, "days")) {
      return around(word, word + 2);
    }
    if (phrase.is(word, "right", "just") && phrase.is(word + 1, "now")) {
      return around(word, word + 2);
    }
    boolean moment =
        phrase.is(word, "this", "the")
            && phrase.is(word + 1, "moment")
            && phrase.is(word - 1, "at");
    if (moment) {
      return around(word, word + 2);
    }
    boolean joined = phrase.is(word, "now") && phrase.is(word + 1, "-", "far");
    return phrase.in(word, PRESENT) && !joined && !isTitle(phrase, word)
        ? around(word, word + 1)
        : Optional.empty();
  }

  /** "ABC News Now", "the Current" */
  private static boolean isTitle(Phrase phrase, int word) {
    return phrase.isNamed(word) || (word > 0 && phrase.hasTag(word, "NNP"));
  }

  private Optional<Found> before(int from, int to) {
    return anchor.day().flatMap(day -> found(from, to, "../" + day));
  }

  private Optional<Found> after(int from, int to) {
    return anchor.day().flatMap(day -> found(from, to, day + "/.."));
  }

  private Optional<Found> around(int from, int to) {
    return anchor.day().flatMap(day -> found(from, to, day + "~"));
  }

  private static Optional<Found> found(int from, int to, String edtf) {
    return Optional.of(Found.date(from, to, edtf, Granularity.DAY, Basis.VAGUE));
  }
}
