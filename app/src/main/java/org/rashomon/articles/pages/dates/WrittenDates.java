package org.rashomon.articles.pages.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.rashomon.articles.PublicationDates;

/** Dates in values of metadata and attributes. */
final class WrittenDates {
  private WrittenDates() {}

  /** A machine's notation with its time, else the first day in the text. */
  static Optional<String> edtf(String value, boolean monthFirst) {
    return PublicationDates.edtf(value)
        .filter(date -> date.length() >= 10)
        .filter(WrittenDates::isPlausible)
        .or(() -> DateText.first(value, monthFirst).map(Object::toString));
  }

  /** The day of a date that {@link #edtf} gave. */
  static LocalDate day(String edtf) {
    return LocalDate.parse(edtf.substring(0, 10));
  }

  private static boolean isPlausible(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    return year >= 1990 && year < 2100;
  }
}
