package org.rashomon.bench.metamorphic.changes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Figure;
import org.rashomon.readings.Reading;
import org.rashomon.text.Span;

/** Miles as kilometres, feet as metres, pounds as kilograms and back, rounded as people do. */
public final class UnitChange implements Changer {
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<number>[\\p{L}\\d][\\p{L}\\d,.-]{0,20}?)(?<gap>[ -])"
              + "(?<unit>miles?|kilomet(?:er|re)s?|feet|foot|met(?:er|re)s?|pounds?|kilograms?)\\b");

  /** A unit beside another system's: the singular, the plural and its size in the base unit. */
  private record Unit(String one, String many, double size) {}

  private static final Unit MILE = new Unit("mile", "miles", 1609.344);
  private static final Unit KILOMETRE = new Unit("kilometer", "kilometers", 1000);
  private static final Unit FOOT = new Unit("foot", "feet", 0.3048);
  private static final Unit METRE = new Unit("meter", "meters", 1);
  private static final Unit POUND = new Unit("pound", "pounds", 0.45359237);
  private static final Unit KILOGRAM = new Unit("kilogram", "kilograms", 1);

  @Override
  public Kind kind() {
    return Kind.UNIT;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    return reading.figures().stream()
        .filter(figure -> isLengthOrWeight(figure.amount()))
        .filter(figure -> !Places.isQuoted(reading, figure.span()))
        .flatMap(figure -> change(reading, figure).stream())
        .toList();
  }

  private static boolean isLengthOrWeight(Amount amount) {
    return (amount.unit().equals("m") || amount.unit().equals("kg"))
        && amount.low() == amount.high()
        && amount.low() > 0;
  }

  private static Optional<Mutation> change(Reading reading, Figure figure) {
    String text = reading.text();
    Matcher matcher = MEASURE.matcher(text).region(figure.span().start(), figure.span().end());
    Optional<Span> numeral = Numerals.only(text, figure.span());
    if (numeral.isEmpty() || !matcher.find()) {
      return Optional.empty();
    }
    Span span = new Span(numeral.get().start(), matcher.end());
    if (span.start() < matcher.start() || matcher.end("number") != numeral.get().end()) {
      return Optional.empty();
    }
    Unit other = other(matcher.group("unit"));
    String value = rounded(figure.amount().low() / other.size());
    boolean single = matcher.group("gap").equals("-") || value.equals("1");
    String words = value + matcher.group("gap") + (single ? other.one() : other.many());
    return Optional.of(Places.change(Kind.UNIT, reading, span, words));
  }

  private static Unit other(String unit) {
    return switch (unit.charAt(0) + "" + unit.charAt(1)) {
      case "mi" -> KILOMETRE;
      case "fe", "fo" -> METRE;
      case "me" -> FOOT;
      case "po" -> KILOGRAM;
      default -> unit.startsWith("kilom") ? MILE : POUND;
    };
  }

  /** Two significant digits, as a report converts, and three where the first is 1. */
  static String rounded(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    boolean one = exact.unscaledValue().toString().startsWith("1");
    BigDecimal round =
        exact.round(new MathContext(one ? 3 : 2, RoundingMode.HALF_UP)).stripTrailingZeros();
    return round.scale() > 0 ? round.toPlainString() : String.format(Locale.ROOT, "%,.0f", round);
  }
}
