package org.rashomon.stories.grouping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days of the year as written, "Dec. 27" or "27 December". */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> FULL =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Months that are words too. */
  private static final List<String> WORDS = List.of("may", "march");

  private static final int LAST = 31;

  private Dates() {}

  /** The date that two words write, as month and day. */
  static Optional<Terms.Key> at(List<Words.Word> words, int at) {
    if (at + 1 >= words.size()) {
      return Optional.empty();
    }
    Words.Word first = words.get(at);
    Words.Word second = words.get(at + 1);
    return first.isNumber() ? date(second, first) : date(first, second);
  }

  private static Optional<Terms.Key> date(Words.Word name, Words.Word number) {
    int month = name.isCapital() ? month(name.text().toLowerCase(Locale.ROOT)) : 0;
    int day = month == 0 || number.isCapital() ? 0 : day(number.text());
    return day < 1 || day > LAST
        ? Optional.empty()
        : Optional.of(
            new Terms.Key(String.format(Locale.ROOT, "%02d-%02d", month, day), Term.Kind.DATE));
  }

  private static int month(String word) {
    int full = FULL.indexOf(word);
    int cut = word.equals("sept") ? 8 : MONTHS.indexOf(word);
    return Math.max(full, cut) + 1;
  }

  /** "27" or "27th"; 0 for anything else. */
  private static int day(String number) {
    int day = 0;
    int digits = 0;
    while (digits < number.length() && digits < 3 && isDigit(number.charAt(digits))) {
      day = day * 10 + number.charAt(digits) - '0';
      digits++;
    }
    String rest = number.substring(digits);
    return digits <= 2 && List.of("", "st", "nd", "rd", "th").contains(rest) ? day : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A day of the week or a month, in lower case; they say nothing by themselves. */
  static boolean isCalendar(String word) {
    return DAYS.contains(word) || (FULL.contains(word) && !WORDS.contains(word));
  }
}
