package org.rashomon.sources.web;

/**
 * What fetching keeps to.
 *
 * @param reachesPrivate whether one's own machine and network may be fetched from, for a lab only
 * @param mostBytes the most bytes of one answer, packed and unpacked
 * @param mostPages the most addresses of one run
 * @param atOnce how many hosts are asked at the same time
 * @param redirects how many redirects of one address are followed
 * @param tries how often an address is asked for at most
 * @param burst how many requests a host may get without waiting
 * @param patience how long it waits
 */
public record Manners(
    boolean reachesPrivate,
    long mostBytes,
    int mostPages,
    int atOnce,
    int redirects,
    int tries,
    int burst,
    Patience patience) {

  /** The usual ones. */
  public static Manners usual(long mostBytes) {
    return new Manners(false, mostBytes, 1_000, 16, 5, 3, 3, Patience.USUAL);
  }

  /** The same for a lab, where addresses may be private. */
  public Manners reachingPrivate(boolean isAllowed) {
    return new Manners(isAllowed, mostBytes, mostPages, atOnce, redirects, tries, burst, patience);
  }

  /** The same with other times. */
  public Manners with(Patience other) {
    return new Manners(
        reachesPrivate, mostBytes, mostPages, atOnce, redirects, tries, burst, other);
  }
}
