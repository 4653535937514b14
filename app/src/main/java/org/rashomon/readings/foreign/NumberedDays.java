package org.rashomon.readings.foreign;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/**
 * Days said by a number with a month or in numbers alone. Without a year they are of the year that
 * brings them nearest to the publication.
 */
final class NumberedDays {
  private static final Pattern EAST =
      Pattern.compile("(?:(\\d{4}) ?[年년] ?)?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号號]");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d.,/-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?![\\d/-])");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d.,/-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d/-])");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|º|er|-го|-е)?(?: de| d['’])? ?([\\p{L}]{3,14})\\.?"
              + "(?:,?(?: de(?:l)?)? (\\d{4})(?!\\d))?");

  /** A longer name of a month is no abbreviation, and a stop after it ends the sentence. */
  private static final int SHORT = 4;

  private final Locale locale;
  private final Map<String, Month> months;

  NumberedDays(Locale locale) {
    this.locale = locale;
    this.months = MonthNames.in(locale);
  }

  void read(String words, Dates dates) {
    for (Matcher m = EAST.matcher(words); m.find(); ) {
      add(m, m.end(), m.group(1), number(m, 2), number(m, 3), dates);
    }
    for (Matcher m = ISO.matcher(words); m.find(); ) {
      add(m, m.end(), m.group(1), number(m, 2), number(m, 3), dates);
    }
    for (Matcher m = NUMERIC.matcher(words); m.find(); ) {
      add(m, m.end(), m.group(4), number(m, 3), number(m, 1), dates);
    }
    for (Matcher m = NAMED.matcher(words); m.find(); ) {
      Month month = months.get(m.group(2).toLowerCase(locale));
      if (month != null) {
        int end = m.group(3) == null && m.group(2).length() > SHORT ? m.end(2) : m.end();
        add(m, end, m.group(3), month.getValue(), number(m, 1), dates);
      }
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static void add(
      Matcher m, int end, @Nullable String year, int month, int day, Dates dates) {
    dates
        .day(Optional.ofNullable(year).map(Integer::valueOf), month, day)
        .ifPresent(
            date ->
                dates.add(
                    new Dates.Found(
                        m.start(),
                        end,
                        date.toString(),
                        Granularity.DAY,
                        year == null ? Basis.PARTIAL : Basis.EXPLICIT)));
  }
}
