package org.rashomon.stories.grouping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers in digits, with the power of ten that follows; a year is a word. */
final class Figures {
  private static final List<String> POWERS = List.of("thousand", "million", "billion", "trillion");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private Figures() {}

  static Optional<Terms.Key> at(List<Words.Word> words, int at) {
    String number = words.get(at).text().replace(",", "").toLowerCase(Locale.ROOT);
    String cut = number.substring(0, Math.min(number.length(), Term.LONGEST - 2));
    if (isYear(cut)) {
      return Optional.of(new Terms.Key(cut, Term.Kind.WORD));
    }
    return Optional.of(new Terms.Key(cut + power(words, at + 1), Term.Kind.FIGURE));
  }

  private static boolean isYear(String number) {
    if (number.length() != 4 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(number);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static String power(List<Words.Word> words, int at) {
    String next = at < words.size() ? words.get(at).text().toLowerCase(Locale.ROOT) : "";
    return POWERS.contains(next) ? next.substring(0, 1) : "";
  }
}
