package org.rashomon.pipeline.watching;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When to come back: sooner to a feed that has news, later to one that has none or fails, and to a
 * page at growing distances, since most silent edits come early.
 *
 * @param shortest between two visits to a feed
 */
record Rhythm(Duration shortest) {
  private static final Duration LONGEST = Duration.ofHours(2);
  private static final Duration LONGEST_AFTER_FAILURE = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 10;

  /** After the first visit to a page, the second, and so on; then it is left alone. */
  private static final List<Duration> PAGES =
      List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(7));

  /** A feed's next period. */
  Duration next(Duration period, boolean hadNews) {
    Duration next = hadNews ? period.dividedBy(2) : period.multipliedBy(3).dividedBy(2);
    return within(next, LONGEST);
  }

  /** How long to leave a feed that has failed so many times in a row. */
  Duration afterFailures(Duration period, int failures) {
    return within(
        period.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)), LONGEST_AFTER_FAILURE);
  }

  private Duration within(Duration wish, Duration longest) {
    Duration most = longest.compareTo(shortest) < 0 ? shortest : longest;
    return wish.compareTo(shortest) < 0 ? shortest : wish.compareTo(most) > 0 ? most : wish;
  }

  /** How long to leave a page after so many visits; absent when it is not to be visited again. */
  static Optional<Duration> ofPage(int visits) {
    return visits <= PAGES.size() ? Optional.of(PAGES.get(visits - 1)) : Optional.empty();
  }
}
