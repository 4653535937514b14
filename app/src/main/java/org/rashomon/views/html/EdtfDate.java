package org.rashomon.views.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A date of the document (EDTF) in a reader's words.
 *
 * @param edtf as the document has it
 * @param words e.g. {@code Tue 5 May 2020}; the document's own where they are no date
 * @param first the first day it can mean, absent when it has no beginning or is no date
 * @param last the last day it can mean
 */
record EdtfDate(String edtf, String words, Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final DateTimeFormatter DAY = format("EEE d MMMM uuuu");
  private static final DateTimeFormatter LONG = format("d MMMM uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = format("d MMMM");
  private static final DateTimeFormatter NUMBER = format("d");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");

  static EdtfDate of(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? single(edtf) : range(edtf, slash);
  }

  /** Whether it means one day and no other. */
  boolean isDay() {
    return first.isPresent() && first.equals(last);
  }

  /** Whether the document calls it approximate or uncertain. */
  boolean isApproximate() {
    return edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0 || edtf.indexOf('?') >= 0;
  }

  /** From a day to a day, as short as it can be said: "4 – 6 May 2020". */
  static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return LONG.format(last);
    }
    boolean sameYear = first.getYear() == last.getYear();
    boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
    DateTimeFormatter from = sameMonth ? NUMBER : sameYear ? DAY_AND_MONTH : LONG;
    return from.format(first) + (sameMonth ? "–" : " – ") + LONG.format(last);
  }

  private static EdtfDate range(String edtf, int slash) {
    EdtfDate from = single(edtf.substring(0, slash));
    EdtfDate to = single(edtf.substring(slash + 1));
    String words;
    if (from.first.isEmpty() && to.last.isEmpty()) {
      words = edtf;
    } else if (from.first.isEmpty()) {
      words = "until " + to.words;
    } else if (to.last.isEmpty()) {
      words = "since " + from.words;
    } else {
      words = from.words + " – " + to.words;
    }
    return new EdtfDate(edtf, words, from.first, to.last);
  }

  private static EdtfDate single(String edtf) {
    String plain = edtf;
    while (!plain.isEmpty() && "~?%".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
      plain = plain.substring(0, plain.length() - 1);
    }
    String about = plain.length() < edtf.length() ? "about " : "";
    try {
      return exact(edtf, plain, about);
    } catch (DateTimeException e) {
      return new EdtfDate(edtf, edtf, Optional.empty(), Optional.empty());
    }
  }

  private static EdtfDate exact(String edtf, String plain, String about) {
    return switch (plain.length()) {
      case 4 -> {
        Year year = Year.parse(plain);
        yield new EdtfDate(
            edtf,
            about + year,
            Optional.of(year.atDay(1)),
            Optional.of(year.atMonth(12).atEndOfMonth()));
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(plain);
        yield new EdtfDate(
            edtf,
            about + MONTH.format(month),
            Optional.of(month.atDay(1)),
            Optional.of(month.atEndOfMonth()));
      }
      default -> day(edtf, plain, about);
    };
  }

  private static EdtfDate day(String edtf, String plain, String about) {
    String head = plain.substring(0, Math.min(10, plain.length()));
    LocalDate day = LocalDate.parse(head);
    String time = plain.length() >= 16 && plain.charAt(10) == 'T' ? plain.substring(11, 16) : "";
    String words = about + DAY.format(day) + (time.isEmpty() ? "" : ", " + time);
    return new EdtfDate(edtf, words, Optional.of(day), Optional.of(day));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
