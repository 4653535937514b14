package org.rashomon.pipeline.library;

import java.time.Instant;
import org.rashomon.sources.Content;
import org.rashomon.store.Digest;

/**
 * Bytes that came in.
 *
 * @param place where they come from, which with their digest makes them the same again
 * @param taken when
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Arrival(Content content, String place, Instant taken, byte[] sha256) implements Coming {

  static Arrival of(Content content, String place, Instant taken) {
    return new Arrival(content, place, taken, Digest.of(content.bytes()));
  }
}
