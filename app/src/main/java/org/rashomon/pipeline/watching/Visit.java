package org.rashomon.pipeline.watching;

import java.util.Optional;

/**
 * What came of a visit to a feed.
 *
 * @param address of the feed
 * @param reports how many were not there before
 * @param versions how many were there in other words
 * @param trouble why it could not be read
 */
public record Visit(String address, int reports, int versions, Optional<String> trouble) {

  /** Whether something was new. */
  public boolean hadNews() {
    return reports + versions > 0;
  }
}
