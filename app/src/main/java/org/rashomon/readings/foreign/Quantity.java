package org.rashomon.readings.foreign;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.readings.foreign.Lexicon.Hit;
import org.rashomon.readings.foreign.Lexicon.Sort;

/**
 * A number with what follows it: powers of ten ("mil", "млн") and a sign or word of percent or
 * money ("%", "euros").
 *
 * @param value the number, multiplied
 * @param unit "%" or ISO 4217, or empty
 * @param end where it ends in the sentence
 */
record Quantity(double value, String unit, int end) {
  private static final Pattern GLUE = Pattern.compile("d['’]|(?:de|di|of) ");
  private static final int SCALES = 2;
  private static final double MOST = 1e18;

  /** Reads on from the end of a number. */
  static Quantity from(double number, String words, int end, Lexicon lexicon) {
    double value = number;
    int at = end;
    for (int i = 0; i < SCALES; i++) {
      Optional<Hit> scale = lexicon.at(Sort.SCALE, words, Scripts.skipBlanks(words, at));
      if (scale.isPresent() && value < MOST) {
        value *= Double.parseDouble(scale.get().value());
        at = scale.get().end();
      }
    }
    Optional<Hit> unit = unit(words, Scripts.skipBlanks(words, at), lexicon);
    return new Quantity(value, unit.map(Hit::value).orElse(""), unit.map(Hit::end).orElse(at));
  }

  private static Optional<Hit> unit(String words, int at, Lexicon lexicon) {
    if (at >= words.length()) {
      return Optional.empty();
    }
    String sign = sign(words.charAt(at));
    if (!sign.isEmpty()) {
      return Optional.of(new Hit(sign, at + 1));
    }
    Matcher glue = GLUE.matcher(words).region(at, words.length());
    return lexicon.at(Sort.UNIT, words, glue.lookingAt() ? glue.end() : at);
  }

  /** What a sign of percent or money means, or empty. */
  static String sign(char sign) {
    return switch (sign) {
      case '%', '％' -> "%";
      case '$' -> "USD";
      case '€' -> "EUR";
      case '£' -> "GBP";
      case '¥', '￥' -> "JPY";
      case '₩' -> "KRW";
      case '₽' -> "RUB";
      default -> "";
    };
  }
}
