package org.rashomon.bench.readings.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many publication days are right, by the rule of adbar/htmldate: the very day, or none where
 * the set has none.
 *
 * @param pages asked
 * @param right the day, or rightly none
 * @param wrong another day, or one where there is none
 * @param missed none where there is one
 */
record Days(int pages, int right, int wrong, int missed) {

  static Days of(
      List<DateCase> all, Predicate<DateCase> asked, Function<DateCase, Optional<String>> finder) {
    int pages = 0;
    int right = 0;
    int wrong = 0;
    for (DateCase each : all) {
      if (asked.test(each)) {
        pages++;
        Optional<String> day = finder.apply(each);
        right += day.equals(each.day()) ? 1 : 0;
        wrong += day.isPresent() && !day.equals(each.day()) ? 1 : 0;
      }
    }
    return new Days(pages, right, wrong, pages - right - wrong);
  }

  double share() {
    return (double) right / Math.max(1, pages);
  }
}
