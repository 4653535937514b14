package org.rashomon.bench.metamorphic.changes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.text.Span;

/** English numerals below a hundred in words, and the one numeral of a figure. */
final class Numerals {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int HUNDRED = 100;

  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<![\\p{L}\\d.,-])(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,6})?(?![\\d\\p{L}])"
              + "|(?<![\\p{L}\\d-])(?:(?:"
              + String.join("|", TENS.subList(2, TENS.size()))
              + ")(?:-(?:"
              + String.join("|", ONES.subList(1, TEN))
              + "))?|"
              + String.join("|", ONES.reversed())
              + ")(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);

  private Numerals() {}

  /** Where the numeral of a figure stands; none where it has none or several. */
  static Optional<Span> only(String text, Span figure) {
    Matcher matcher = NUMERAL.matcher(text).region(figure.start(), figure.end());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span found = new Span(matcher.start(), matcher.end());
    return matcher.find() ? Optional.empty() : Optional.of(found);
  }

  /** A number from 0 to 99 in words. */
  static String words(int number) {
    if (number < TWENTY) {
      return ONES.get(number);
    }
    String tens = TENS.get(number / TEN);
    return number % TEN == 0 ? tens : tens + "-" + ONES.get(number % TEN);
  }

  /** The number below a hundred that words name, if they name one. */
  static Optional<Integer> value(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    for (int number = 0; number < HUNDRED; number++) {
      if (words(number).equals(plain)) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }
}
