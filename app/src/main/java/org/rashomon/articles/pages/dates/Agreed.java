package org.rashomon.articles.pages.dates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.articles.Fact;

/**
 * The first publication, where places of a page differ: systems stamp moments in UTC while readers
 * count by the outlet's own day, and stamp pages anew when these move or are changed.
 *
 * @param source of the page, where the same moment may be written in the outlet's own time
 * @param stated in metadata, with where
 * @param modified the last change in metadata
 */
record Agreed(String source, Fact stated, Optional<Fact> modified) {
  private static final int WEST = -10;
  private static final int EAST = 13;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  /** With the day in the page's address, which is made once and stays. */
  Optional<Fact> byAddress(Fact address) {
    LocalDate day = WrittenDates.day(address.value());
    long later = later(day);
    boolean isElse = later > 0 || later == -1;
    return isElse && !isOwnDay(day)
        ? Optional.empty()
        : Optional.of(later == 0 ? stated : onDay(address));
  }

  /** With the day that stands beside the headline; it may be that of the last change. */
  Fact byShown(Fact shown) {
    LocalDate day = WrittenDates.day(shown.value());
    boolean isChange =
        later(day) > 0
            && modified.map(m -> !WrittenDates.day(m.value()).isBefore(day)).orElse(false)
            && !isOwnDay(day);
    return later(day) == 0 || isChange ? stated : onDay(shown);
  }

  /** By how many days another day is later than the stated one. */
  private long later(LocalDate day) {
    return ChronoUnit.DAYS.between(WrittenDates.day(stated.value()), day);
  }

  /** Whether the stated moment, in UTC, is on that day somewhere between Hawaii and New Zealand. */
  private boolean isOwnDay(LocalDate day) {
    if (!stated.value().endsWith("Z")) {
      return false;
    }
    return moment()
        .filter(
            moment ->
                day.equals(moment.plusHours(WEST).toLocalDate())
                    || day.equals(moment.plusHours(EAST).toLocalDate()))
        .isPresent();
  }

  private Fact onDay(Fact other) {
    LocalDate day = WrittenDates.day(other.value());
    return isOwnDay(day) ? moment().flatMap(moment -> inOwnTime(moment, day)).orElse(other) : other;
  }

  private Optional<OffsetDateTime> moment() {
    try {
      return Optional.of(OffsetDateTime.parse(stated.value()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The stated moment with the outlet's offset, where the page writes it that way, too. */
  private Optional<Fact> inOwnTime(OffsetDateTime moment, LocalDate day) {
    String date = day.toString();
    String minutes = moment.format(DateTimeFormatter.ofPattern(":mm:ss", Locale.ROOT));
    for (int at = source.indexOf(date); at >= 0; at = source.indexOf(date, at + 1)) {
      int clock = at + date.length() + 1;
      if (source.startsWith(minutes, clock + 2)) {
        Optional<OffsetDateTime> own = own(moment, day, source.substring(clock, clock + 2));
        if (own.isPresent()) {
          return own.map(o -> new Fact(o.format(MOMENT), stated.from()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<OffsetDateTime> own(OffsetDateTime moment, LocalDate day, String hour) {
    if (!hour.chars().allMatch(c -> c >= '0' && c <= '9') || Integer.parseInt(hour) > 23) {
      return Optional.empty();
    }
    OffsetDateTime local =
        OffsetDateTime.of(
            day, moment.toLocalTime().withHour(Integer.parseInt(hour)), ZoneOffset.UTC);
    long offset = ChronoUnit.HOURS.between(moment, local);
    return offset < WEST || offset > EAST
        ? Optional.empty()
        : Optional.of(moment.withOffsetSameInstant(ZoneOffset.ofHours((int) offset)));
  }
}
