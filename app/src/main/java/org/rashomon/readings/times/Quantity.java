package org.rashomon.readings.times;

import java.util.Optional;
import java.util.Set;

/**
 * How many units are said.
 *
 * @param amount a number as ISO 8601 writes it, or X for one that is not said
 * @param next the word after it
 */
record Quantity(String amount, int next) {
  private static final Set<String> VAGUE =
      Set.of("several", "few", "many", "some", "recent", "coming");

  /** A number, in figures or words, that begins at a word. */
  static Optional<Quantity> exact(Phrase phrase, int word) {
    String form = phrase.word(word);
    int whole = Lexicon.number(form);
    if (whole >= 20 && whole % 10 == 0 && Lexicon.figures(form) < 0) {
      int at = phrase.is(word + 1, "-") ? word + 2 : word + 1;
      int units = Lexicon.figures(phrase.word(at)) < 0 ? Lexicon.number(phrase.word(at)) : -1;
      if (units > 0 && units < 10) {
        return Optional.of(new Quantity(Integer.toString(whole + units), at + 1));
      }
    }
    int many = phrase.is(word, "a") ? 1 : whole;
    if (many > 0 && many < 100 && phrase.is(word + 1, "hundred", "thousand")) {
      int unit = phrase.is(word + 1, "hundred") ? 100 : 1000;
      return Optional.of(new Quantity(Integer.toString(many * unit), word + 2));
    }
    if (whole > 0 && phrase.is(word + 1, "to", "or") && isSmall(phrase, word + 2, whole)) {
      return Optional.of(new Quantity(Integer.toString(whole), word + 3));
    }
    if (whole >= 0) {
      return Optional.of(half(phrase, Integer.toString(whole), word + 1));
    }
    if (isDecimal(form)) {
      return Optional.of(new Quantity(form, word + 1));
    }
    return Optional.empty();
  }

  /** "several", "a few", "a couple of". */
  static Optional<Quantity> vague(Phrase phrase, int word) {
    int at = phrase.is(word, "a") ? word + 1 : word;
    if (phrase.is(at, "couple")) {
      return Optional.of(new Quantity("2", phrase.is(at + 1, "of") ? at + 2 : at + 1));
    }
    return phrase.in(at, VAGUE) ? Optional.of(new Quantity("X", at + 1)) : Optional.empty();
  }

  private static Quantity half(Phrase phrase, String whole, int next) {
    int at = phrase.is(next, "-") ? next + 1 : next;
    boolean half =
        phrase.is(at, "and")
            && phrase.is(phrase.is(at + 1, "-") ? at + 2 : at + 1, "a")
            && phrase.is(phrase.is(at + 1, "-") ? at + 4 : at + 2, "half");
    int after = phrase.is(at + 1, "-") ? at + 5 : at + 3;
    return half ? new Quantity(whole + ".5", after) : new Quantity(whole, next);
  }

  /** "two to three weeks" counts from two on. */
  private static boolean isSmall(Phrase phrase, int word, int than) {
    return Lexicon.number(phrase.word(word)) > than && Lexicon.number(phrase.word(word)) < 100;
  }

  private static boolean isDecimal(String form) {
    int point = form.indexOf('.');
    return point > 0
        && point < form.length() - 1
        && Lexicon.figures(form.substring(0, point)) >= 0
        && Lexicon.figures(form.substring(point + 1)) >= 0;
  }
}
