package org.rashomon.readings.foreign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.articles.Published;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;

/** The dates found in one sentence so far, none over another, and the day of the publication. */
final class Dates {

  /**
   * A date in a sentence.
   *
   * @param start where its words begin in the sentence
   * @param end where they end
   * @param edtf its value
   */
  record Found(int start, int end, String edtf, Granularity granularity, Basis basis) {}

  private final Optional<LocalDate> published;
  private final Optional<Integer> year;
  private final List<Found> found = new ArrayList<>();

  Dates(Published published) {
    this.published =
        published
            .edtf()
            .filter(edtf -> edtf.matches("\\d{4}-\\d{2}-\\d{2}.*"))
            .map(edtf -> LocalDate.parse(edtf.substring(0, 10)));
    this.year =
        published
            .edtf()
            .filter(edtf -> edtf.matches("\\d{4}.*"))
            .map(edtf -> Integer.parseInt(edtf.substring(0, 4)));
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** A day of a year that is said, or of that nearest to the publication. */
  Optional<LocalDate> day(Optional<Integer> said, int month, int day) {
    if (said.isPresent()) {
      return date(said.get(), month, day);
    }
    return published
        .map(
            from ->
                Stream.of(-1, 0, 1)
                    .flatMap(offset -> date(from.getYear() + offset, month, day).stream())
                    .min(Comparator.comparingLong(date -> distance(from, date))))
        .orElseGet(() -> year.flatMap(own -> date(own, month, day)));
  }

  private static long distance(LocalDate from, LocalDate to) {
    return Math.abs(ChronoUnit.DAYS.between(from, to));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last month of a name that had begun at the publication. */
  Optional<YearMonth> lastMonth(int month) {
    return published
        .filter(from -> month >= 1 && month <= 12)
        .map(
            from ->
                YearMonth.of(
                    month <= from.getMonthValue() ? from.getYear() : from.getYear() - 1, month));
  }

  boolean isFree(int start, int end) {
    return found.stream().noneMatch(each -> each.start() < end && start < each.end());
  }

  void add(Found date) {
    if (isFree(date.start(), date.end())) {
      found.add(date);
    }
  }

  void replace(List<Found> dates, Found by) {
    found.removeAll(dates);
    add(by);
  }

  /** All of them, in the order of the text. */
  List<Found> sorted() {
    return found.stream().sorted(Comparator.comparingInt(Found::start)).toList();
  }
}
