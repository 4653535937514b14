package org.rashomon.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a page that a watched feed led to.
 *
 * @param etag the validator of its last answer (RFC 9110)
 * @param lastModified the same by date, as the server wrote it
 * @param visits how many so far
 * @param due when to visit it next, whole seconds; absent when it is left alone
 */
public record Page(
    String address,
    Optional<String> etag,
    Optional<String> lastModified,
    int visits,
    Optional<Instant> due) {}
