package org.rashomon.readings.foreign;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * Numbers in digits, with the marks of the language between thousands and before decimals, and a
 * sign of percent or money beside them. What is counted is not known.
 */
final class LocalNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?:([$€£¥₩₽]) ?)?(\\d{1,3}(?:([.,’'\\u00a0\\u202f ])\\d{3}(?:\\3\\d{3}){0,3})?"
              + "|\\d{1,15})(?:([.,])(\\d{1,6}))?(?![\\d\\p{L}]|[.,/:-]\\d)(?: ?([%€$£¥₩₽]))?");

  private LocalNumbers() {}

  /**
   * The figures of a sentence in order.
   *
   * @param taken what was read as dates
   */
  static List<Figure> read(String text, Sentence sentence, List<Span> taken, Locale locale) {
    char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    List<Figure> figures = new ArrayList<>();
    int from = sentence.span().start();
    for (Matcher m = NUMBER.matcher(sentence.span().of(text)); m.find(); ) {
      Span span = new Span(from + m.start(), from + m.end());
      if (taken.stream().noneMatch(span::overlaps)) {
        figures.add(figure(sentence, span, value(m, decimal), unit(m)));
      }
    }
    return figures;
  }

  private static Figure figure(Sentence sentence, Span span, double value, String unit) {
    return new Figure(
        span,
        span,
        sentence.index(),
        Words.last(sentence, span),
        new Amount(value, value, Amount.Bound.EXACT, unit),
        "",
        List.of(),
        Optional.empty());
  }

  /** "1.234" is a whole number where the stop is no decimal mark. */
  private static double value(Matcher m, char decimal) {
    String whole = m.group(2);
    String mark = m.group(3);
    String fraction = m.group(5) == null ? "" : m.group(5);
    boolean marked = mark != null && mark.charAt(0) == decimal && fraction.isEmpty();
    String digits =
        marked && whole.indexOf(mark) == whole.lastIndexOf(mark)
            ? whole.replace(mark, ".")
            : (mark == null ? whole : whole.replace(mark, "")) + "." + fraction + "0";
    return Double.parseDouble(digits);
  }

  private static String unit(Matcher m) {
    String sign = m.group(6) == null ? m.group(1) : m.group(6);
    return sign == null ? "" : unit(sign);
  }

  private static String unit(String sign) {
    return switch (sign) {
      case "%" -> "%";
      case "$" -> "USD";
      case "€" -> "EUR";
      case "£" -> "GBP";
      case "¥" -> "JPY";
      case "₩" -> "KRW";
      case "₽" -> "RUB";
      default -> "";
    };
  }
}
