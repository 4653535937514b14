package org.rashomon.articles.pages.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them, in figures or with the month's name. */
final class DateText {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST = 2_000;

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:[-/]|\\. ?|년 ?|年)(\\d{1,2})(?:[-/]|\\. ?|월 ?|月)(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})([-/.]| \\| ) ?(\\d{1,2})\\2 ?((?:19|20)\\d\\d|\\d\\d)(?!\\.?\\d)");
  private static final Pattern DAY_NAME_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?[ \\u00a0-](?:de |of )?(\\p{L}{3,12})\\.?,?"
              + "(?: / \\p{L}{3,12})?(?: de| del)?[ \\u00a0-]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR_NAME_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\.?[ \\u00a0](?:m\\. )?(\\p{L}{3,12})\\.?[ \\u00a0](\\d{1,2})(?!\\d|:\\d)");
  private static final Pattern NAME_DAY_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?(?:,[ \\u00a0]?|[ \\u00a0]{1,2}"
              + "(?:\\d{1,2}:\\d\\d(?::\\d\\d)? )?(?:[A-Z]{2,5} )?)((?:19|20)\\d\\d)(?!\\d)");

  private DateText() {}

  /** A day, and where in the text it is written. */
  record Written(LocalDate day, int from, int to) {}

  /** The first day in a text. */
  static Optional<LocalDate> first(String text, boolean monthFirst) {
    return find(text, monthFirst).map(Written::day);
  }

  /**
   * The first day in a text, with its place.
   *
   * @param monthFirst whether 5/6/2020 is in May
   */
  static Optional<Written> find(String text, boolean monthFirst) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Found best = new Found();
    yearFirst(bounded, best);
    dayNameYear(bounded, best);
    nameDayYear(bounded, best);
    yearNameDay(bounded, best);
    yearLast(bounded, monthFirst, best);
    return best.written;
  }

  private static final class Found {
    private Optional<Written> written = Optional.empty();

    boolean offer(Matcher place, int year, int month, int day) {
      Optional<LocalDate> made = date(year, month, day);
      boolean isFirst = written.map(w -> place.start() < w.from()).orElse(true);
      if (made.isPresent() && isFirst) {
        written = made.map(date -> new Written(date, place.start(), place.end()));
      }
      return made.isPresent();
    }
  }

  private static void yearFirst(String text, Found best) {
    Matcher found = YEAR_FIRST.matcher(text);
    while (found.find()) {
      if (best.offer(found, number(found, 1), number(found, 2), number(found, 3))) {
        return;
      }
    }
  }

  private static void dayNameYear(String text, Found best) {
    Matcher found = DAY_NAME_YEAR.matcher(text);
    while (found.find()) {
      int month = Months.of(found.group(2)).orElse(0);
      if (best.offer(found, number(found, 3), month, number(found, 1))) {
        return;
      }
    }
  }

  private static void nameDayYear(String text, Found best) {
    Matcher found = NAME_DAY_YEAR.matcher(text);
    while (found.find()) {
      int month = Months.of(found.group(1)).orElse(0);
      if (best.offer(found, number(found, 3), month, number(found, 2))) {
        return;
      }
    }
  }

  private static void yearNameDay(String text, Found best) {
    Matcher found = YEAR_NAME_DAY.matcher(text);
    while (found.find()) {
      int month = Months.of(found.group(2)).orElse(0);
      if (best.offer(found, number(found, 1), month, number(found, 3))) {
        return;
      }
    }
  }

  private static void yearLast(String text, boolean monthFirst, Found best) {
    Matcher found = YEAR_LAST.matcher(text);
    while (found.find()) {
      int first = number(found, 1);
      int second = number(found, 3);
      boolean isMonthFirst =
          (monthFirst && found.group(2).equals("/") && first <= 12) || second > 12;
      int year = number(found, 4);
      boolean isShort = found.group(4).length() == 2;
      int month = isMonthFirst ? first : second;
      int day = isMonthFirst ? second : first;
      if (best.offer(found, isShort ? 2000 + year : year, month, day)) {
        return;
      }
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
