package org.rashomon.readings.times;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of time, lower case. */
final class Lexicon {
  static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  static final Map<String, Integer> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", 1),
          Map.entry("tue", 2),
          Map.entry("tues", 2),
          Map.entry("wed", 3),
          Map.entry("thu", 4),
          Map.entry("thur", 4),
          Map.entry("thurs", 4),
          Map.entry("fri", 5),
          Map.entry("sat", 6),
          Map.entry("sun", 7));

  static final Set<String> PARTS =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "dawn",
          "lunchtime",
          "midday",
          "noon",
          "midnight");

  static final Map<String, Integer> SEASONS =
      Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

  private static final List<String> UNITS =
      List.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "fortnight",
          "weekend");

  private static final List<String> SMALL =
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

  static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "bst", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst",
          "pdt", "pt", "cet", "cest", "ist", "jst", "kst", "msk", "aest", "local");

  static final Set<String> APPROXIMATE =
      Set.of(
          "about",
          "around",
          "approximately",
          "roughly",
          "circa",
          "nearly",
          "almost",
          "some",
          "approx",
          "approx.");

  private Lexicon() {}

  /** 1 to 12, or 0 when the word names no month. */
  static int month(String word) {
    return MONTHS.getOrDefault(withoutStop(word), 0);
  }

  /** 1 (Monday) to 7, or 0. */
  static int weekday(String word) {
    return WEEKDAYS.indexOf(word) + 1;
  }

  /** 1 to 7 for an abbreviated weekday, or 0. */
  static int shortWeekday(String word) {
    return SHORT_WEEKDAYS.getOrDefault(withoutStop(word), 0);
  }

  /** The unit in the singular, or the empty string. */
  static String unit(String word) {
    String singular =
        switch (word) {
          case "centuries" -> "century";
          case "mins", "min" -> "minute";
          case "hrs", "hr" -> "hour";
          case "secs", "sec" -> "second";
          default -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        };
    return UNITS.contains(singular) ? singular : "";
  }

  /** A whole number in words or figures, or -1. */
  static int number(String word) {
    if (SMALL.contains(word)) {
      return SMALL.indexOf(word);
    }
    if (TENS.contains(word) && !word.isEmpty()) {
      return 10 * TENS.indexOf(word);
    }
    return figures(word);
  }

  /** The value of one to four figures, or -1. */
  static int figures(String word) {
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
