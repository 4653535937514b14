package org.rashomon.bench.readings.claims;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The calendar day that a few words name, seen from the day of publication. Answers of every system
 * and of the annotators go through it alike, so that no system's own calendar is its judge.
 */
final class Days {
  private static final List<String> SAME = List.of("today", "tonight", "morning", "afternoon");

  private Days() {}

  static Optional<LocalDate> of(String words, String published) {
    List<String> all = Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
    Optional<LocalDate> explicit = explicit(all, published);
    if (explicit.isPresent() || published.isEmpty()) {
      return explicit;
    }
    LocalDate day = LocalDate.parse(published);
    Optional<LocalDate> weekday = all.stream().flatMap(w -> weekday(w, day).stream()).findFirst();
    if (weekday.isPresent()) {
      return weekday;
    }
    if (all.contains("yesterday") || String.join(" ", all).contains("last night")) {
      return Optional.of(day.minusDays(1));
    }
    boolean same = all.contains("this") || all.contains("today") || all.contains("tonight");
    return same && all.stream().anyMatch(SAME::contains) ? Optional.of(day) : Optional.empty();
  }

  /** The latest such day that is not after publication. */
  private static Optional<LocalDate> weekday(String word, LocalDate published) {
    for (DayOfWeek each : DayOfWeek.values()) {
      if (word.equals(each.name().toLowerCase(Locale.ROOT))) {
        int back = Math.floorMod(published.getDayOfWeek().getValue() - each.getValue(), 7);
        return Optional.of(published.minusDays(back));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> explicit(List<String> words, String published) {
    for (int i = 0; i < words.size(); i++) {
      Optional<Month> month = month(words.get(i));
      if (month.isPresent()) {
        int day = near(words, i, 1, 31);
        int year = near(words, i, 1900, 2100);
        int known = published.length() < 4 ? 0 : Integer.parseInt(published.substring(0, 4));
        return date(year > 0 ? year : known, month.get(), day);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, Month month, int day) {
    try {
      return year == 0 || day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int near(List<String> words, int at, int least, int most) {
    for (int i : new int[] {at + 1, at - 1, at + 2}) {
      boolean digits =
          i >= 0 && i < words.size() && words.get(i).matches("\\d{1,4}(?:st|nd|rd|th)?");
      int value = digits ? Integer.parseInt(words.get(i).replaceAll("\\D", "")) : -1;
      if (value >= least && value <= most) {
        return value;
      }
    }
    return 0;
  }

  private static Optional<Month> month(String word) {
    for (Month each : Month.values()) {
      String name = each.name().toLowerCase(Locale.ROOT);
      boolean shortened =
          word.equals(name.substring(0, 3)) || (word.equals("sept") && each == Month.SEPTEMBER);
      if (word.equals(name) || shortened) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
