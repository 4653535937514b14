package org.rashomon.readings.figures;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.readings.figures.Numeral.Sort;

/** Reads orders of magnitude: "dozens", "a few", "several hundred", "tens of thousands". */
final class VagueFinder {
  /** A range of values. */
  private record Range(double low, double high) {
    Numeral numeral(int first, int last, double factor) {
      return new Numeral(first, last, last, low * factor, high * factor, Sort.VAGUE);
    }
  }

  private static final Range SOME = new Range(3, 12);
  private static final Map<String, Range> PLURALS =
      Map.of(
          "tens", new Range(20, 99.99),
          "dozens", new Range(24, 99),
          "scores", new Range(40, 199),
          "hundreds", new Range(200, 999),
          "thousands", new Range(2_000, 9_999),
          "millions", new Range(2e6, 9.99e6),
          "billions", new Range(2e9, 9.99e9),
          "trillions", new Range(2e12, 9.99e12));

  /** What comes in pairs and is one. */
  private static final Set<String> PAIRED =
      Set.of(
          "shoe",
          "glove",
          "jean",
          "glass",
          "trouser",
          "pant",
          "scissor",
          "boot",
          "sock",
          "short",
          "earring",
          "binocular",
          "headphone",
          "sunglass",
          "sneaker",
          "eye",
          "hand",
          "leg");

  private VagueFinder() {}

  static @Nullable Numeral at(Words words, int at) {
    if (words.is(at, "several")) {
      return scaled(words, SOME, at, at);
    }
    if (words.is(at, "a") && words.is(at + 1, "few")) {
      return scaled(words, SOME, at, at + 1);
    }
    if (words.is(at, "a", "the") && words.is(at + 2, "of")) {
      return ofNoun(words, at);
    }
    return plural(words, at);
  }

  /** "a handful of", "a couple of", "a pair of". */
  private static @Nullable Numeral ofNoun(Words words, int at) {
    return switch (words.lower(at + 1)) {
      case "handful" -> SOME.numeral(at, at + 1, 1);
      case "couple" -> new Range(2, 3).numeral(at, at + 1, 1);
      case "pair" ->
          PAIRED.contains(words.lemma(at + 3)) ? null : Numeral.of(at, at + 1, 2, Sort.CARDINAL);
      default -> null;
    };
  }

  private static @Nullable Numeral plural(Words words, int at) {
    Range range = PLURALS.get(words.lower(at));
    if (range == null
        || words.pos(at).startsWith("VB")
        || NumberWords.value(words.form(at - 1)).isPresent()) {
      return null;
    }
    Range of = words.is(at + 1, "of") ? PLURALS.get(words.lower(at + 2)) : null;
    if (of != null) {
      return range.numeral(at, at + 2, of.low() / 2);
    }
    boolean other = words.is(at, "tens") || (words.is(at, "scores") && !words.is(at + 1, "of"));
    return other ? null : range.numeral(at, at, 1);
  }

  private static Numeral scaled(Words words, Range range, int first, int last) {
    OptionalDouble scale = NumberWords.scale(words.form(last + 1));
    boolean whole = scale.isPresent() && words.form(last + 1).length() > 2;
    return whole
        ? range.numeral(first, last + 1, scale.getAsDouble())
        : range.numeral(first, last, 1);
  }
}
