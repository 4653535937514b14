package org.rashomon.readings.times;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Basis;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/** Times of day: "6.04am", "5:52 p.m.", "noon", "18:30 GMT", "six o'clock". */
final class Clocks implements TimePattern {
  /** What stands for a day that the expression does not name. */
  static final String NO_DAY = "XXXX-XX-XXT";

  @Override
  public Optional<Found> at(Phrase phrase, int word) {
    if (phrase.is(word, "noon", "midday")) {
      return found(phrase, word, word + 1, 12, 0, Granularity.HOUR);
    }
    if (phrase.is(word, "midnight")) {
      return found(phrase, word, word + 1, 0, 0, Granularity.HOUR);
    }
    int[] clock = clock(phrase.word(word));
    boolean inside = phrase.touches(word) && phrase.is(word - 1, "$", "£", "€", "-", ":", "/");
    return clock.length == 0 || (inside && !phrase.is(word - 1, "-"))
        ? Optional.empty()
        : halves(phrase, word, clock).or(() -> whole(phrase, word, clock));
  }

  /** With "a.m." or "p.m.", which may come after a second time: "6 to 7 p.m." is left as one. */
  private static Optional<Found> halves(Phrase phrase, int word, int[] clock) {
    int at = word + 1;
    boolean oclock = phrase.is(at, "o'clock");
    if (oclock) {
      at++;
    }
    boolean am =
        phrase.is(at, "am", "a.m.", "a.m") || (phrase.is(at, "in") && phrase.is(at + 2, "morning"));
    boolean pm =
        phrase.is(at, "pm", "p.m.", "p.m")
            || (phrase.is(at, "in") && phrase.is(at + 2, "afternoon", "evening"));
    if ((!am && !pm) || clock[0] > 12 || clock[0] == 0) {
      return oclock
          ? found(phrase, word, at, clock[0], clock[1], Granularity.HOUR)
          : Optional.empty();
    }
    boolean spelled = phrase.is(at, "in");
    if (spelled && !oclock && clock[1] < 0) {
      return Optional.empty();
    }
    int hour = clock[0] % 12 + (pm ? 12 : 0);
    Granularity unit = clock[1] < 0 ? Granularity.HOUR : Granularity.MINUTE;
    return found(phrase, word, spelled ? at + 3 : at + 1, hour, clock[1], unit);
  }

  /** On the clock of twenty-four hours, when something says that it is a time. */
  private static Optional<Found> whole(Phrase phrase, int word, int[] clock) {
    String form = phrase.word(word);
    boolean zoned = isZone(phrase, word + 1, word);
    boolean at =
        phrase.is(word - 1, "at", "around", "about", "by", "before", "after", "since", "from");
    boolean colon = form.indexOf(':') > 0;
    boolean digits = form.length() == 4 && form.indexOf('.') < 0 && !colon;
    boolean full = form.length() == 5 && (form.charAt(0) == '0' || clock[0] > 12);
    boolean meant = (zoned && (full || digits)) || (at && colon && full);
    int[] time = digits ? new int[] {clock[0] / 100, clock[0] % 100} : clock;
    return meant && time[0] <= 24 && time[1] >= 0 && time[1] < 60
        ? found(phrase, word, word + 1, time[0] % 24, time[1], Granularity.MINUTE)
        : Optional.empty();
  }

  private static Optional<Found> found(
      Phrase phrase, int from, int to, int hour, int minute, Granularity unit) {
    String time = String.format(Locale.ROOT, "%02d:%02d", hour, Math.max(0, minute));
    String mark = phrase.in(from - 1, Lexicon.APPROXIMATE) || isNear(phrase, from) ? "~" : "";
    int end = isZone(phrase, to, from) ? to + 1 : to;
    end = zoneName(phrase, end);
    return Optional.of(new Found(from, end, Kind.TIME, NO_DAY + time + mark, unit, Basis.EXPLICIT));
  }

  /** "local time", "Eastern time", "Pacific Daylight Time". */
  private static int zoneName(Phrase phrase, int end) {
    if (phrase.is(end - 1, "local") && phrase.is(end, "time")) {
      return end + 1;
    }
    boolean named = phrase.is(end, "eastern", "central", "mountain", "pacific");
    int at = named && phrase.is(end + 1, "standard", "daylight") ? end + 2 : end + 1;
    return named && phrase.is(at, "time") ? at + 1 : end;
  }

  /** "0615 hours" is a time, "four hours" is none. */
  private static boolean isZone(Phrase phrase, int word, int clock) {
    boolean hours = phrase.is(word, "hours", "hrs") && phrase.word(clock).length() >= 4;
    return phrase.in(word, Lexicon.ZONES)
        || (hours && Character.isDigit(phrase.word(clock).charAt(0)));
  }

  private static boolean isNear(Phrase phrase, int from) {
    return phrase.is(from - 1, "before", "after")
        && phrase.is(from - 2, "shortly", "just", "soon", "moments", "minutes");
  }

  /** Hour and minute (-1 when not said) of "6", "6.04", "17:30", "six", "1830"; else nothing. */
  private static int[] clock(String form) {
    int mark = Math.max(form.indexOf(':'), form.indexOf('.'));
    if (mark < 0) {
      int number = Lexicon.number(form);
      return number < 0 ? new int[0] : new int[] {number, -1};
    }
    String tail = form.substring(mark + 1);
    int hour = Lexicon.figures(form.substring(0, mark));
    int minute = tail.length() == 2 ? Lexicon.figures(tail) : -1;
    return hour < 0 || hour > 24 || minute < 0 || minute > 59
        ? new int[0]
        : new int[] {hour, minute};
  }
}
