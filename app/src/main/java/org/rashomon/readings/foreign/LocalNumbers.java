package org.rashomon.readings.foreign;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.foreign.Lexicon.Sort;
import org.rashomon.text.Span;

/**
 * Numbers in digits, with the marks of the language between thousands and before decimals, and in
 * common words; with powers of ten and signs or words of percent or money beside them. What is
 * counted is not known. Digits of a time of day are no figure.
 */
final class LocalNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,:]|"
              + Scripts.LETTER
              + ")(?:([$€£¥₩₽]) ?)?"
              + "(\\d{1,3}(?:([.,’'\\u00a0\\u202f ])\\d{3}(?:\\3\\d{3}){0,3})?|\\d{1,15})"
              + "(?:([.,])(\\d{1,6}))?(?![\\d]|[.,/:]\\d|"
              + Scripts.LETTER
              + ")");

  private final Locale locale;
  private final char decimal;
  private final Lexicon lexicon;

  LocalNumbers(Locale locale) {
    this.locale = locale;
    this.decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    this.lexicon = Lexicon.in(locale);
  }

  /**
   * The figures of a sentence in order.
   *
   * @param taken what was read as dates
   */
  List<Figure> read(String text, Sentence sentence, List<Span> taken) {
    List<Span> used = new ArrayList<>(taken);
    List<Figure> figures = new ArrayList<>();
    String words = sentence.span().of(text);
    for (Matcher m = EastNumerals.percent(words); m.find(); ) {
      Quantity share = new Quantity(EastNumerals.share(m), "%", m.end());
      add(sentence, m.start(), share, used, figures);
    }
    for (Matcher m = NUMBER.matcher(words); m.find(); ) {
      digits(words, m).ifPresent(found -> add(sentence, m.start(), found, used, figures));
    }
    for (Matcher m = EastNumerals.counted(words); m.find(); ) {
      double value = EastNumerals.value(m.group(1));
      boolean several = value > 1 && locale.getLanguage().equals("zh");
      if (several) {
        add(sentence, m.start(), new Quantity(value, "", m.end()), used, figures);
      }
    }
    inWords(words, sentence, used, figures);
    figures.sort(Comparator.comparing(Figure::span));
    return figures;
  }

  private Optional<Quantity> digits(String words, Matcher m) {
    if (lexicon.at(Sort.CLOCK, words, Scripts.skipBlanks(words, m.end())).isPresent()) {
      return Optional.empty();
    }
    double value = value(m, decimal);
    Optional<Quantity> east = EastNumerals.compound(value, words, m.end());
    double number = east.map(Quantity::value).orElse(value);
    int end = east.map(Quantity::end).orElse(m.end());
    Quantity quantity = Quantity.from(number, words, end, lexicon);
    boolean signed = m.group(1) != null && quantity.unit().isEmpty();
    return Optional.of(
        signed
            ? new Quantity(quantity.value(), Quantity.sign(m.group(1).charAt(0)), quantity.end())
            : quantity);
  }

  private void inWords(String words, Sentence sentence, List<Span> used, List<Figure> figures) {
    for (int i = 0; i < words.length(); i++) {
      int at = i;
      boolean begins = Character.isLetter(words.charAt(i)) && Scripts.beginsWord(words, i);
      if (begins && (i == 0 || words.charAt(i - 1) != '-')) {
        lexicon
            .at(Sort.NUMBER, words, i)
            .filter(hit -> isNumber(words, hit.end()))
            .ifPresent(
                hit -> {
                  double value = Double.parseDouble(hit.value());
                  Quantity found = Quantity.from(value, words, hit.end(), lexicon);
                  add(sentence, at, found, used, figures);
                });
      }
    }
  }

  /** A number in words is one before a word that it can count. */
  private boolean isNumber(String words, int end) {
    int next = Scripts.skipBlanks(words, end);
    return next > end
        && next < words.length()
        && Character.isLetter(words.charAt(next))
        && lexicon.at(Sort.CLOCK, words, next).isEmpty();
  }

  private static void add(
      Sentence sentence, int start, Quantity found, List<Span> used, List<Figure> figures) {
    int from = sentence.span().start();
    Span span = new Span(from + start, from + found.end());
    if (used.stream().noneMatch(span::overlaps)) {
      used.add(span);
      figures.add(
          new Figure(
              span,
              span,
              sentence.index(),
              Words.last(sentence, span),
              new Amount(found.value(), found.value(), Amount.Bound.EXACT, found.unit()),
              "",
              List.of(),
              Optional.empty()));
    }
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
}
