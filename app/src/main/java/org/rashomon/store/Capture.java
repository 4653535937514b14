package org.rashomon.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Bytes as they were fetched or handed over.
 *
 * @param id its number
 * @param place address on the web, else where it lay on the machine
 * @param name as its user named it
 * @param wish the name that its reports would like to have
 * @param address where on the web it was got
 * @param type media type and charset, as whoever delivered it declares
 * @param told what the feed told of it that led to it, as JSON
 * @param taken when; whole seconds
 * @param sha256 of the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Capture(
    long id,
    String place,
    String name,
    String wish,
    Optional<String> address,
    Optional<String> type,
    Optional<String> told,
    Instant taken,
    byte[] sha256,
    byte[] bytes) {}
