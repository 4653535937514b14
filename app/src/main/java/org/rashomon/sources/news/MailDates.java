package org.rashomon.sources.news;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as mails and feeds write them (RFC 822 and its successors, asctime), with all that is left
 * out or misspelt, as ISO 8601. Years of two digits are of this century below 50.
 */
public final class MailDates {
  private static final int LONGEST = 100;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String TIME = "(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d{1,9})?)?";
  private static final Pattern MAIL =
      Pattern.compile(
          "(\\d{1,2})[ -]+([A-Za-z]{3,9})\\.?[ ,-]+(\\d{4}|\\d{2})"
              + "(?:[ ,]+"
              + TIME
              + " *([A-Za-z]{1,5}|[+-]\\d{1,2}:?\\d{2})?)?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "([A-Za-z]{3,9})\\.? +(\\d{1,2}),? +" + TIME + " +(?:([A-Za-z]{1,5}) +)?(\\d{4})");
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("eet", 2),
          Map.entry("eest", 3),
          Map.entry("msk", 3),
          Map.entry("jst", 9));

  private MailDates() {}

  /** The date in ISO 8601; what begins as one already is left as it is; empty for no date. */
  public static Optional<String> iso(String written) {
    String line = written.substring(0, Math.min(written.length(), LONGEST)).strip();
    if (line.length() >= 4 && line.chars().limit(4).allMatch(Character::isDigit)) {
      return Optional.of(line.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T"));
    }
    Matcher clock = CLOCK.matcher(line);
    if (clock.find()) {
      return date(clock.group(7), clock.group(1), clock.group(2))
          .map(day -> withTime(day, clock, 3, clock.group(6)));
    }
    Matcher mail = MAIL.matcher(line);
    return mail.find()
        ? date(mail.group(3), mail.group(2), mail.group(1))
            .map(day -> withTime(day, mail, 4, mail.group(7)))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    int written = Integer.parseInt(year);
    int full = year.length() > 2 ? written : written < 50 ? 2000 + written : 1900 + written;
    try {
      return number == 0
          ? Optional.empty()
          : Optional.of(LocalDate.of(full, number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String withTime(
      LocalDate day, Matcher parts, int hour, @org.jspecify.annotations.Nullable String zone) {
    if (parts.group(hour) == null) {
      return day.toString();
    }
    String second = parts.group(hour + 2);
    try {
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(parts.group(hour)),
              Integer.parseInt(parts.group(hour + 1)),
              second == null ? 0 : Math.min(59, Integer.parseInt(second)));
      String local = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.of(day, time));
      return local + (zone == null ? "" : offset(zone));
    } catch (DateTimeException e) {
      return day.toString();
    }
  }

  /** The offset of a zone, nothing for one that is not known. */
  private static String offset(String zone) {
    Integer hours = ZONES.get(zone.toLowerCase(Locale.ROOT));
    if (hours != null) {
      return ZoneOffset.ofHours(hours).getId();
    }
    String digits = zone.replace(":", "");
    if (!Character.isDigit(digits.charAt(digits.length() - 1))) {
      return "";
    }
    String four = digits.length() == 4 ? digits.charAt(0) + "0" + digits.substring(1) : digits;
    return ZoneOffset.of(four).getId();
  }
}
