package org.rashomon.readings.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates with day, month and year in text that is not cut into words. */
final class FullDates {
  private static final String MONTH = "(\\p{Lu}[\\p{L}]{2,8})\\.?";
  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\p{L})" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");

  private FullDates() {}

  /** The dates of a text as {@code 2020-05-05}; of each way of writing them in order. */
  static List<String> in(String text) {
    List<String> dates = new ArrayList<>();
    ISO.matcher(text)
        .results()
        .forEach(at -> add(at.group(1), number(at, 2), number(at, 3), dates));
    DAY_FIRST
        .matcher(text)
        .results()
        .forEach(at -> add(at.group(3), month(at.group(2)), number(at, 1), dates));
    MONTH_FIRST
        .matcher(text)
        .results()
        .forEach(at -> add(at.group(3), month(at.group(1)), number(at, 2), dates));
    return dates;
  }

  private static void add(String year, int month, int day, List<String> dates) {
    Anchor.of(Integer.parseInt(year), month, day).map(LocalDate::toString).ifPresent(dates::add);
  }

  private static int number(MatchResult at, int group) {
    return Integer.parseInt(at.group(group));
  }

  private static int month(String word) {
    return Lexicon.month(word.toLowerCase(Locale.ROOT));
  }
}
