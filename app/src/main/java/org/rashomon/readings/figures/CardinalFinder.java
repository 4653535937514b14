package org.rashomon.readings.figures;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rashomon.readings.figures.Numeral.Sort;

/** Reads cardinals in words and digits, with scales and mixed fractions. */
final class CardinalFinder {
  private static final int LARGEST_DENOMINATOR = 16;

  private CardinalFinder() {}

  /** The cardinal that begins at a word. */
  static @Nullable Numeral at(Words words, int at) {
    OptionalDouble first = NumberWords.value(words.form(at));
    boolean article = isArticleBeforeScale(words, at);
    if (!article
        && (first.isEmpty()
            || isModel(words, at)
            || (words.is(at, "one") && !Ones.counts(words, at)))) {
      return null;
    }
    Numeral whole = whole(words, at, article ? 1 : first.getAsDouble());
    return signed(words, mixed(words, whole));
  }

  private static Numeral whole(Words words, int at, double first) {
    double total = 0;
    double part = first;
    int last = at;
    for (int i = at + 1; words.has(i); i++) {
      OptionalDouble scale = NumberWords.scale(words.form(i));
      OptionalDouble more = NumberWords.value(words.form(i));
      if (scale.isPresent() && !isUnitLetter(words, i)) {
        part *= scale.getAsDouble();
        last = i;
        if (scale.getAsDouble() >= 1e3) {
          total += part;
          part = 0;
        }
      } else if (more.isPresent()
          && isSpelt(words.form(last))
          && isSpelt(words.form(i))
          && (fits(part, more.getAsDouble()) || (part == 0 && goesOn(words, at, i)))) {
        part += more.getAsDouble();
        last = i;
      } else if (!isJoint(words, i)) {
        break;
      }
    }
    return Numeral.of(at, last, total + part, Sort.CARDINAL);
  }

  /** "2 2/3", "2½", "two and a half". */
  private static Numeral mixed(Words words, Numeral whole) {
    int next = whole.last() + 1;
    OptionalDouble vulgar = NumberWords.vulgar(words.form(next));
    if (vulgar.isPresent()) {
      return plus(whole, next, vulgar.getAsDouble());
    }
    OptionalDouble slashed = slashed(words, next);
    if (slashed.isPresent()) {
      return plus(whole, next + 2, slashed.getAsDouble());
    }
    boolean half = words.is(next, "and") && words.is(next + 1, "a") && words.is(next + 2, "half");
    return half ? plus(whole, next + 2, .5) : whole;
  }

  private static Numeral plus(Numeral whole, int last, double part) {
    return Numeral.of(whole.first(), last, whole.low() + part, Sort.CARDINAL);
  }

  /** "2/3": two glued integers of which the first is smaller. */
  static OptionalDouble slashed(Words words, int at) {
    boolean shape =
        words.is(at + 1, "/") && words.glued(at) && words.glued(at + 1) && words.isDigits(at);
    OptionalDouble above = shape ? NumberWords.value(words.form(at)) : OptionalDouble.empty();
    OptionalDouble below = NumberWords.value(words.form(at + 2));
    boolean fraction =
        above.isPresent()
            && below.isPresent()
            && above.getAsDouble() < below.getAsDouble()
            && below.getAsDouble() <= LARGEST_DENOMINATOR
            && !words.is(at + 3, "/")
            && !(above.getAsDouble() == 9 && below.getAsDouble() == 11);
    return fraction
        ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
        : OptionalDouble.empty();
  }

  /** A minus sign is glued to its number and to nothing else. */
  private static Numeral signed(Words words, Numeral numeral) {
    int sign = numeral.first() - 1;
    boolean minus =
        words.is(sign, "-")
            && words.isDigits(numeral.first())
            && words.glued(sign)
            && sign > 0
            && !words.glued(sign - 1);
    return minus ? Numeral.of(sign, numeral.last(), -numeral.low(), Sort.CARDINAL) : numeral;
  }

  /** "208B" is eight billion only with the sign of a currency. */
  private static boolean isModel(Words words, int at) {
    String form = words.form(at);
    boolean letter =
        form.length() > 1
            && Character.isLetter(form.charAt(form.length() - 1))
            && Character.isDigit(form.charAt(form.length() - 2));
    return letter && !Money.isSign(words, at - 1);
  }

  /** "a dozen", "a hundred". */
  private static boolean isArticleBeforeScale(Words words, int at) {
    return words.is(at, "a")
        && words.form(at + 1).length() > 2
        && NumberWords.scale(words.form(at + 1)).isPresent();
  }

  /** "5 m" is metres unless money is meant; "4K" is no count. */
  private static boolean isUnitLetter(Words words, int at) {
    return words.form(at).length() == 1 && !Money.isSign(words, at - 2);
  }

  private static boolean isSpelt(String form) {
    return !form.isEmpty() && Character.isLetter(form.charAt(0));
  }

  /** "two thousand three hundred", "four thousand and twelve". */
  private static boolean goesOn(Words words, int first, int at) {
    boolean hundreds = NumberWords.scale(words.form(at + 1)).orElse(0) == 100;
    boolean joined = words.is(at - 1, "and") && isSpelt(words.form(first));
    return hundreds || joined;
  }

  private static boolean fits(double part, double next) {
    return next < 100 && (part >= 100 || (part >= 20 && part % 10 == 0 && next < 10));
  }

  /** The hyphen in "twenty-one", the "and" in "a hundred and five". */
  private static boolean isJoint(Words words, int at) {
    if (!words.has(at + 1) || !isSpelt(words.form(at - 1)) || !isSpelt(words.form(at + 1))) {
      return false;
    }
    OptionalDouble next = NumberWords.value(words.form(at + 1));
    boolean hundred = NumberWords.scale(words.form(at - 1)).isPresent();
    return next.isPresent()
        && (words.is(at, "-") ? next.getAsDouble() < 10 : words.is(at, "and") && hundred);
  }
}
