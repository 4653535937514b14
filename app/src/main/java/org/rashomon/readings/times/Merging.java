package org.rashomon.readings.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.readings.TimeExpression.Granularity;
import org.rashomon.readings.TimeExpression.Kind;

/** Brings a time of day together with the day right beside it: "12:10 p.m. Sunday". */
final class Merging {
  private Merging() {}

  static List<Found> merge(Phrase phrase, List<Found> found) {
    List<Found> merged = new ArrayList<>();
    for (Found each : found) {
      Optional<Found> joined =
          merged.isEmpty() ? Optional.empty() : join(phrase, merged.getLast(), each);
      if (joined.isPresent()) {
        merged.set(merged.size() - 1, joined.get());
      } else {
        merged.add(each);
      }
    }
    return merged;
  }

  private static Optional<Found> join(Phrase phrase, Found first, Found second) {
    if (!isTied(phrase, first.to(), second.from())) {
      return Optional.empty();
    }
    if (first.isClock() && hasDay(second)) {
      return Optional.of(together(first, second, first, second));
    }
    return hasDay(first) && second.isClock()
        ? Optional.of(together(first, second, second, first))
        : Optional.empty();
  }

  private static boolean hasDay(Found found) {
    return found.isDay()
        || (found.granularity() == Granularity.PART_OF_DAY && found.edtf().contains("T"));
  }

  private static Found together(Found first, Found second, Found clock, Found day) {
    String date = day.edtf().replaceAll("[T~/].*", "");
    String time = clock.edtf().substring(Clocks.NO_DAY.length());
    return new Found(
        first.from(), second.to(), Kind.TIME, date + "T" + time, clock.granularity(), day.basis());
  }

  /** Whether only small words stand between two expressions. */
  private static boolean isTied(Phrase phrase, int from, int to) {
    if (to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean small =
          phrase.is(i, ",", "on", "at", "of", "about", "around", "the", "approximately", "(");
      boolean near = phrase.is(i, "shortly", "just", "before", "after");
      if (!small && !near) {
        return false;
      }
    }
    return true;
  }
}
