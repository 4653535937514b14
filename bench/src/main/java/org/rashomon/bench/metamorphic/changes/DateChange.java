package org.rashomon.bench.metamorphic.changes;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.readings.Reading;
import org.rashomon.readings.TimeExpression;
import org.rashomon.text.Span;

/**
 * Another weekday, day of the month or year, for a date that the report gives once and in one of
 * these ways only: "Saturday, June 14" changed in half would contradict itself.
 */
public final class DateChange implements Changer {
  private static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final String MONTHS =
      "(?:"
          + String.join(
              "|",
              Arrays.stream(Month.values())
                  .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                  .toList())
          + "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:" + String.join("|", WEEKDAYS) + ")\\b");
  private static final Pattern DAY =
      Pattern.compile("(?<=" + MONTHS + " )\\d{1,2}\\b|\\b\\d{1,2}(?= " + MONTHS + ")");
  private static final Pattern YEAR = Pattern.compile("\\b(?:18|19|20)\\d\\d\\b");
  private static final int LONGEST_SHORT_MONTH = 28;
  private static final int LEAST = 2;
  private static final int STEPS = 5;

  @Override
  public Kind kind() {
    return Kind.DATE;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    return reading.times().stream()
        .filter(time -> Places.isProse(reading, time.sentence()) && isOnly(time, reading))
        .flatMap(time -> change(reading, time).stream())
        .toList();
  }

  private static boolean isOnly(TimeExpression time, Reading reading) {
    boolean point =
        time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
    return point
        && reading.times().stream()
            .noneMatch(other -> !other.equals(time) && other.edtf().equals(time.edtf()));
  }

  private static Optional<Mutation> change(Reading reading, TimeExpression time) {
    TreeMap<Span, String> places = new TreeMap<>();
    String text = reading.text();
    places.putAll(Places.matches(text, time.span(), WEEKDAY, m -> weekday(m.group(), text)));
    places.putAll(Places.matches(text, time.span(), DAY, m -> day(m.group(), text)));
    if (places.isEmpty()) {
      places.putAll(Places.matches(text, time.span(), YEAR, m -> year(m.group(), text)));
    }
    boolean sure = places.size() == 1 && !places.firstEntry().getValue().isEmpty();
    return sure
        ? Optional.of(Mutation.of(Kind.DATE, Rewriting.replacing(text, places)))
        : Optional.empty();
  }

  private static String weekday(String day, String text) {
    for (int step = LEAST; step <= STEPS; step++) {
      String other = WEEKDAYS.get((WEEKDAYS.indexOf(day) + step) % WEEKDAYS.size());
      if (!text.contains(other)) {
        return other;
      }
    }
    return "";
  }

  private static String day(String digits, String text) {
    for (int step = LEAST + 1; step <= STEPS; step++) {
      int day = (Integer.parseInt(digits) - 1 + step) % LONGEST_SHORT_MONTH + 1;
      if (!text.contains(" " + day)) {
        return String.valueOf(day);
      }
    }
    return "";
  }

  private static String year(String digits, String text) {
    for (int step = LEAST; step <= STEPS; step++) {
      String other = String.valueOf(Integer.parseInt(digits) - step);
      if (!text.contains(other)) {
        return other;
      }
    }
    return "";
  }
}
