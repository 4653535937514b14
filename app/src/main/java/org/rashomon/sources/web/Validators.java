package org.rashomon.sources.web;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of pages kept earlier, so that only what has changed since is sent again. Asked by
 * several threads.
 */
@FunctionalInterface
public interface Validators {
  /** Nothing is known. */
  Validators NONE = address -> Optional.empty();

  /** What is known of a page, if it is. */
  Optional<Known> of(String address);

  /**
   * One page.
   *
   * @param tag its ETag
   * @param modified its Last-Modified
   * @param digest of its body, as the archive has it
   */
  record Known(Optional<String> tag, Optional<String> modified, Optional<String> digest) {}

  /** The tags and dates that servers gave, by address. */
  static Validators of(Map<String, Known> byAddress) {
    Map<String, Known> known = Map.copyOf(byAddress);
    return address -> Optional.ofNullable(known.get(address));
  }
}
