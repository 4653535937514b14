package org.rashomon.collations.disagreements;

import java.util.List;
import java.util.Map;
import org.rashomon.readings.Amount;
import org.rashomon.readings.Amount.Bound;

/** Amounts from short words: "about 40", "10 to 12", "dozens", "400 lb". */
final class Amounts {
  private static final Map<String, Bound> BOUNDS =
      Map.of(
          "almost", Bound.ABOUT,
          "about", Bound.ABOUT,
          "at least", Bound.AT_LEAST,
          "more than", Bound.MORE_THAN,
          "up to", Bound.AT_MOST,
          "under", Bound.LESS_THAN);
  private static final Map<String, Amount> VAGUE =
      Map.of(
          "several", new Amount(3, 12, Bound.VAGUE, ""),
          "dozens", new Amount(24, 99, Bound.VAGUE, ""),
          "hundreds", new Amount(200, 999, Bound.VAGUE, ""));

  private record Unit(double factor, String base) {}

  private static final Map<String, Unit> UNITS =
      Map.of(
          "kg", new Unit(1, "kg"),
          "lb", new Unit(0.45359237, "kg"),
          "m", new Unit(1, "m"),
          "km", new Unit(1000, "m"),
          "ft", new Unit(0.3048, "m"),
          "miles", new Unit(1609.344, "m"));

  private Amounts() {}

  static Amount of(String words) {
    Amount vague = VAGUE.get(words);
    if (vague != null) {
      return vague;
    }
    String bound = BOUNDS.keySet().stream().filter(words::startsWith).findFirst().orElse("");
    List<String> parts = List.of(words.substring(bound.length()).strip().split(" "));
    Unit unit = UNITS.getOrDefault(parts.getLast(), new Unit(1, ""));
    double low = Double.parseDouble(parts.getFirst()) * unit.factor();
    double high = parts.contains("to") ? Double.parseDouble(parts.getLast()) : low;
    return new Amount(low, high, BOUNDS.getOrDefault(bound, Bound.EXACT), unit.base());
  }
}
