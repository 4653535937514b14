package org.rashomon.readings.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units of measure and money: names, signs, and factors to the base unit. */
final class Units {
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("us$", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("\u00a3", "GBP"),
          Map.entry("pound sterling", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("\u20ac", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("\u00a5", "JPY"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("rouble", "RUB"),
          Map.entry("ruble", "RUB"),
          Map.entry("rupee", "INR"),
          Map.entry("\u20b9", "INR"),
          Map.entry("naira", "NGN"),
          Map.entry("franc", "CHF"),
          Map.entry("krona", "SEK"),
          Map.entry("krone", "NOK"),
          Map.entry("won", "KRW"),
          Map.entry("peso", "MXN"),
          Map.entry("rand", "ZAR"),
          Map.entry("shekel", "ILS"),
          Map.entry("lira", "TRY"),
          Map.entry("zloty", "PLN"));

  /** A measure: its base unit and the factor to it. */
  record Measure(String unit, double factor) {}

  private static final Map<String, Measure> MEASURES =
      Map.ofEntries(
          measure("ft", "m", 0.3048),
          measure("foot", "m", 0.3048),
          measure("inch", "m", 0.0254),
          measure("yard", "m", 0.9144),
          measure("mile", "m", 1609.344),
          measure("mi", "m", 1609.344),
          measure("m", "m", 1),
          measure("metre", "m", 1),
          measure("meter", "m", 1),
          measure("km", "m", 1000),
          measure("kilometre", "m", 1000),
          measure("kilometer", "m", 1000),
          measure("cm", "m", 0.01),
          measure("centimetre", "m", 0.01),
          measure("centimeter", "m", 0.01),
          measure("mm", "m", 0.001),
          measure("millimetre", "m", 0.001),
          measure("millimeter", "m", 0.001),
          measure("lb", "kg", 0.45359237),
          measure("lbs", "kg", 0.45359237),
          measure("pound", "kg", 0.45359237),
          measure("ounce", "kg", 0.028349523),
          measure("oz", "kg", 0.028349523),
          measure("kg", "kg", 1),
          measure("kilogram", "kg", 1),
          measure("kilo", "kg", 1),
          measure("gram", "kg", 0.001),
          measure("ton", "kg", 1000),
          measure("tonne", "kg", 1000),
          measure("mph", "km/h", 1.609344),
          measure("kph", "km/h", 1),
          measure("km/h", "km/h", 1),
          measure("kmh", "km/h", 1),
          measure("knot", "km/h", 1.852),
          measure("acre", "ha", 0.40468564),
          measure("hectare", "ha", 1),
          measure("litre", "l", 1),
          measure("liter", "l", 1),
          measure("gallon", "l", 3.785411784),
          measure("megawatt", "MW", 1),
          measure("mw", "MW", 1),
          measure("gigawatt", "MW", 1000),
          measure("gw", "MW", 1000),
          measure("kilowatt", "MW", 0.001),
          measure("degree", "degree", 1),
          measure("volt", "V", 1));

  private Units() {}

  private static Map.Entry<String, Measure> measure(String name, String unit, double factor) {
    return Map.entry(name, new Measure(unit, factor));
  }

  static Optional<String> currency(String lemma) {
    return Optional.ofNullable(CURRENCIES.get(lemma.toLowerCase(Locale.ROOT)));
  }

  static Optional<Measure> measure(String lemma) {
    return Optional.ofNullable(MEASURES.get(lemma.toLowerCase(Locale.ROOT)));
  }

  static boolean isPercent(String lemma) {
    return lemma.equals("%") || lemma.equals("percent") || lemma.equals("pct");
  }
}
