package org.rashomon.readings.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.readings.syntax.Resources;

/** Currencies by sign before a numeral and by name after it. */
final class Money {
  /**
   * A currency in the text.
   *
   * @param code ISO 4217
   * @param factor to the currency's unit
   * @param words how many words its sign or name takes
   */
  record Currency(String code, double factor, int words) {}

  private static final Map<String, Currency> SIGNS = load("sign");
  private static final Map<String, Currency> NAMES = load("name");

  /** From here on "pounds" are money, below they are a weight. */
  private static final double HEAVY = 1e6;

  private Money() {}

  private static Map<String, Currency> load(String place) {
    Map<String, Currency> found = new HashMap<>();
    for (String line : Resources.lines(Money.class, "currencies.txt")) {
      String[] cells = line.split(" ");
      if (cells[0].equals(place)) {
        int words = cells[1].split("_").length;
        found.put(cells[1], new Currency(cells[2], Double.parseDouble(cells[3]), words));
      }
    }
    return Map.copyOf(found);
  }

  /** Whether the word is the sign of a currency, or the last word of one. */
  static boolean isSign(Words words, int at) {
    return SIGNS.containsKey(words.lower(at));
  }

  /** The sign that ends just before a numeral. */
  static Optional<Currency> before(Words words, int numeral) {
    String last = words.lower(numeral - 1);
    Optional<Currency> two =
        words.glued(numeral - 2)
            ? Optional.ofNullable(SIGNS.get(words.lower(numeral - 2) + "_" + last))
            : Optional.empty();
    return two.or(() -> Optional.ofNullable(SIGNS.get(last)));
  }

  /** The name that begins at a word after a numeral of this value. */
  static Optional<Currency> after(Words words, int at, double value) {
    if (!words.isNoun(at) && !words.isAdjective(at)) {
      return Optional.empty();
    }
    String name = words.lemma(at);
    for (int count = 1; count <= 3; count++) {
      Currency currency = NAMES.get(name);
      if (currency != null && words.isNoun(at + count - 1)) {
        return Optional.of(currency);
      }
      name = name + "_" + words.lemma(at + count);
    }
    boolean pounds = words.lemma(at).equals("pound") && value >= HEAVY;
    return pounds ? Optional.of(new Currency("GBP", 1, 1)) : Optional.empty();
  }
}
