package org.rashomon.sources.web;

/**
 * How soon a host may be asked again: so many requests at once, and one more with every interval.
 * Times are nanoseconds of one clock.
 */
final class TokenBucket {
  private final int burst;
  private final long interval;
  private long full;

  /** Full at first. */
  TokenBucket(int burst, long interval, long now) {
    this.burst = burst;
    this.interval = interval;
    this.full = now;
  }

  /** Takes a token and tells how long to wait until it counts. */
  long take(long now) {
    full = Math.max(full, now) + interval;
    return Math.max(0, full - now - burst * interval);
  }

  /** Nobody may ask before a time has passed. */
  void hold(long now, long pause) {
    full = Math.max(full, now + pause + (burst - 1) * interval);
  }
}
