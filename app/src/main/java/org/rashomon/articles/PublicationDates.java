package org.rashomon.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as publishers' metadata gives them, as EDTF. */
public final class PublicationDates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
              + "(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?");

  private PublicationDates() {}

  /**
   * Year, month, day, or day and time with its offset; fractions of a second are left off. Empty
   * when it is no date in the calendar.
   */
  public static Optional<String> edtf(String written) {
    String date = written.strip();
    if (date.length() > 64) {
      return Optional.empty();
    }
    try {
      Matcher iso = ISO.matcher(date);
      return Optional.of(iso.matches() ? fromIso(iso) : fromMail(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String fromIso(Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    if (iso.group(2) == null) {
      return iso.group(1);
    }
    int month = Integer.parseInt(iso.group(2));
    if (iso.group(3) == null) {
      return YearMonth.of(year, month).toString();
    }
    String day = LocalDate.of(year, month, Integer.parseInt(iso.group(3))).toString();
    return iso.group(4) == null || isMidnight(iso)
        ? day
        : day + "T" + time(iso) + offset(iso.group(7));
  }

  /** Systems that know the day alone stamp it with midnight. */
  private static boolean isMidnight(Matcher iso) {
    boolean zero = iso.group(4).equals("00") && iso.group(5).equals("00");
    boolean seconds = iso.group(6) == null || iso.group(6).equals("00");
    return zero && seconds && (iso.group(7) == null || offset(iso.group(7)).equals("Z"));
  }

  private static String time(Matcher iso) {
    int hour = Integer.parseInt(iso.group(4));
    int minute = Integer.parseInt(iso.group(5));
    int second = iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6));
    LocalDateTime checked = LocalDateTime.of(2000, 1, 1, hour, minute, Math.min(second, 59));
    String pattern = iso.group(6) == null ? "HH:mm" : "HH:mm:ss";
    return checked.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  private static String offset(@Nullable String written) {
    if (written == null) {
      return "";
    }
    boolean isUtc = written.startsWith("Z") || written.startsWith("UTC") || written.equals("GMT");
    return isUtc ? "Z" : ZoneOffset.of(written).getId();
  }

  /** "Tue, 5 May 2020 10:00:00 GMT". */
  private static String fromMail(String date) {
    ZonedDateTime parsed = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
    return parsed.toLocalDate()
        + "T"
        + parsed.toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT))
        + parsed.getOffset().getId();
  }
}
