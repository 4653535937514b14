package org.rashomon.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a feed that is watched.
 *
 * @param etag the validator of its last answer (RFC 9110)
 * @param lastModified the same by date, as the server wrote it
 * @param due when to visit it next; whole seconds
 * @param period between two visits; whole seconds
 * @param failures how many one after another
 * @param trouble the last of them in words
 */
public record Feed(
    String address,
    Optional<String> title,
    Optional<String> etag,
    Optional<String> lastModified,
    Instant due,
    Duration period,
    int failures,
    Optional<String> trouble) {}
