package org.rashomon.sources.web;

import java.time.Duration;

/**
 * How long fetching waits.
 *
 * @param connecting how long setting up a connection may take
 * @param silence how long an answer may stand still
 * @param whole how long one answer may take in all
 * @param interval the time between two requests to a host, on average
 * @param longestWait the longest that a site's wish to wait is obeyed; one that wants more is left
 * @param robotsAge how long a robots.txt is believed
 */
public record Patience(
    Duration connecting,
    Duration silence,
    Duration whole,
    Duration interval,
    Duration longestWait,
    Duration robotsAge) {

  /** The usual one. */
  public static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          Duration.ofSeconds(30),
          Duration.ofHours(24));

  /** The same with another time between two requests. */
  public Patience every(Duration other) {
    return new Patience(connecting, silence, whole, other, longestWait, robotsAge);
  }
}
