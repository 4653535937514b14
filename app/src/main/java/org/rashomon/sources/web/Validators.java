package org.rashomon.sources.web;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of pages kept earlier, so that only what has changed since is sent again.
 *
 * @param byAddress the tags and dates that servers gave
 */
public record Validators(Map<String, Known> byAddress) {
  /** Nothing is known. */
  public static final Validators NONE = new Validators(Map.of());

  /**
   * One page.
   *
   * @param tag its ETag
   * @param modified its Last-Modified
   * @param digest of its body, as the archive has it
   */
  public record Known(Optional<String> tag, Optional<String> modified, Optional<String> digest) {}

  public Validators {
    byAddress = Map.copyOf(byAddress);
  }

  Optional<Known> of(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }
}
