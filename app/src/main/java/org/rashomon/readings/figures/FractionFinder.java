package org.rashomon.readings.figures;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rashomon.readings.figures.Numeral.Sort;

/** Reads parts of a whole and multiples: "two thirds", "half of", "one in five", "twice". */
final class FractionFinder {
  private FractionFinder() {}

  static @Nullable Numeral at(Words words, int at) {
    if (words.is(at, "half")) {
      return half(words, at);
    }
    OptionalDouble vulgar = NumberWords.vulgar(words.form(at));
    if (vulgar.isPresent()) {
      return Numeral.of(at, at, vulgar.getAsDouble(), Sort.CARDINAL);
    }
    OptionalDouble slashed = CardinalFinder.slashed(words, at);
    if (slashed.isPresent()) {
      return slash(words, at, slashed.getAsDouble());
    }
    Numeral multiple = multiple(words, at);
    return multiple != null ? multiple : part(words, at);
  }

  private static Numeral slash(Words words, int at, double value) {
    boolean share = words.is(at + 3, "of") || words.is(at + 3, "majority");
    return share
        ? Numeral.of(at, at + 2, value * 100, Sort.SHARE)
        : Numeral.of(at, at + 2, value, Sort.CARDINAL);
  }

  /** "half a million", "half a mile", "half of them", "nearly half the crew". */
  private static @Nullable Numeral half(Words words, int at) {
    int first = words.is(at - 1, "one") ? at - 1 : at;
    int next = words.is(at + 1, "a", "an", "-") ? at + 2 : at + 1;
    OptionalDouble scale = NumberWords.scale(words.form(next));
    if (scale.isPresent() && words.form(next).length() > 2) {
      return Numeral.of(first, next, scale.getAsDouble() / 2, Sort.CARDINAL);
    }
    if (Units.measure(words.lemma(next)).isPresent() && words.form(next).length() > 1) {
      return Numeral.of(first, next - 1, .5, Sort.CARDINAL);
    }
    boolean bound = Bounds.before(words, first).isPresent() || words.is(at - 1, "by", "one");
    boolean share =
        words.is(at + 1, "of", "the", "that", "his", "her", "its", "their", "our", "as", "this")
            || bound;
    boolean named =
        words.isAdjective(at - 1)
            || words.isNoun(at - 1)
            || NumberWords.ordinal(words.form(at - 1)).isPresent();
    return share && (bound || !named) && !words.is(at + 1, "-")
        ? Numeral.of(first, at, 50, Sort.SHARE)
        : null;
  }

  /** "a third of", "two-thirds", "three quarters", "one in five people". */
  private static @Nullable Numeral part(Words words, int at) {
    boolean article = words.is(at, "a", "one");
    OptionalDouble above = article ? OptionalDouble.of(1) : NumberWords.value(words.form(at));
    if (above.isEmpty() || above.getAsDouble() > 9) {
      return null;
    }
    int below = words.is(at + 1, "-") ? at + 2 : at + 1;
    OptionalDouble denominator = NumberWords.denominator(words.form(below));
    boolean plural = words.lower(below).endsWith("s");
    boolean fits =
        article
            ? words.is(below + 1, "of", "as", "more", "less", "fewer")
                || (words.is(at, "one") && !words.isNoun(below + 1))
            : plural;
    if (denominator.isPresent() && fits && plural != article) {
      double value = 100 * above.getAsDouble() / denominator.getAsDouble();
      return Numeral.of(at, below, value, Sort.SHARE);
    }
    return ratio(words, at, above.getAsDouble());
  }

  /** "nine in ten", "one in every five", "three out of four" before what is counted. */
  private static @Nullable Numeral ratio(Words words, int at, double above) {
    int to = words.is(at + 1, "out") && words.is(at + 2, "of") ? at + 3 : at + 2;
    boolean joined = words.is(at + 1, "in") || to == at + 3;
    int below = joined && words.is(to, "every") ? to + 1 : to;
    OptionalDouble whole = joined ? NumberWords.value(words.form(below)) : OptionalDouble.empty();
    boolean share =
        whole.isPresent()
            && whole.getAsDouble() > above
            && words.pos(below + 1).equals("NNS")
            && !TimeUnits.isUnit(words.lemma(below + 1))
            && !words.is(at, "a");
    return share ? Numeral.of(at, below, 100 * above / whole.getAsDouble(), Sort.SHARE) : null;
  }

  /** "twice", "doubled", "threefold". */
  private static @Nullable Numeral multiple(Words words, int at) {
    boolean verb =
        words.pos(at).startsWith("VB") && !words.is(at + 1, "over", "down", "back", "as", "up");
    String word = verb ? words.lemma(at) : words.lower(at);
    double value =
        switch (word) {
          case "twice" -> 2;
          case "thrice" -> 3;
          case "twofold" -> 2;
          case "threefold" -> 3;
          case "fourfold" -> 4;
          case "fivefold" -> 5;
          case "tenfold" -> 10;
          case "double" -> verb || isDouble(words, at) ? 2 : 0;
          case "triple" -> verb || isDouble(words, at) ? 3 : 0;
          case "quadruple" -> verb || isDouble(words, at) ? 4 : 0;
          default -> 0;
        };
    return value == 0 ? null : Numeral.of(at, at, value, Sort.FACTOR);
  }

  private static boolean isDouble(Words words, int at) {
    return words.is(at + 1, "the", "its", "their", "his", "her");
  }
}
