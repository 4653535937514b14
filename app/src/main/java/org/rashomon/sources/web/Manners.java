package org.rashomon.sources.web;

import java.time.Duration;

/**
 * What fetching keeps to.
 *
 * @param reachesPrivate whether one's own machine and network may be fetched from, for a lab only
 * @param mostBytes the most bytes of one answer, packed and unpacked
 * @param mostPages the most addresses of one run
 * @param atOnce how many hosts are asked at the same time
 * @param redirects how many redirects of one address are followed
 * @param tries how often an address is asked for at most
 * @param connecting how long setting up a connection may take
 * @param silence how long an answer may stand still
 * @param whole how long one answer may take in all
 * @param interval the time between two requests to a host, on average
 * @param burst how many requests a host may get without waiting
 * @param longestWait the longest that a site's wish to wait is obeyed; one that wants more is left
 * @param robotsAge how long a robots.txt is believed
 */
public record Manners(
    boolean reachesPrivate,
    long mostBytes,
    int mostPages,
    int atOnce,
    int redirects,
    int tries,
    Duration connecting,
    Duration silence,
    Duration whole,
    Duration interval,
    int burst,
    Duration longestWait,
    Duration robotsAge) {

  /** The usual ones. */
  public static Manners usual(long mostBytes) {
    return new Manners(
        false,
        mostBytes,
        1_000,
        16,
        5,
        3,
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofSeconds(1),
        3,
        Duration.ofSeconds(30),
        Duration.ofHours(24));
  }

  /** The same for a lab, where addresses may be private. */
  public Manners reachingPrivate(boolean isAllowed) {
    return new Manners(
        isAllowed,
        mostBytes,
        mostPages,
        atOnce,
        redirects,
        tries,
        connecting,
        silence,
        whole,
        interval,
        burst,
        longestWait,
        robotsAge);
  }

  /** The same with other times. */
  public Manners timed(Duration connecting, Duration silence, Duration whole, Duration interval) {
    return new Manners(
        reachesPrivate,
        mostBytes,
        mostPages,
        atOnce,
        redirects,
        tries,
        connecting,
        silence,
        whole,
        interval,
        burst,
        longestWait,
        robotsAge);
  }

  /** The same with other ages and waits. */
  public Manners patient(Duration longestWait, Duration robotsAge) {
    return new Manners(
        reachesPrivate,
        mostBytes,
        mostPages,
        atOnce,
        redirects,
        tries,
        connecting,
        silence,
        whole,
        interval,
        burst,
        longestWait,
        robotsAge);
  }
}
