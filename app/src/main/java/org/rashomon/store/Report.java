package org.rashomon.store;

import java.time.Instant;

/**
 * A report over all its versions.
 *
 * @param id its number
 * @param identity its canonical address, else where it came from
 * @param name unique and readable
 * @param current the number of its newest version
 * @param outlet of that version
 * @param told when it was first published, else taken in; whole seconds
 * @param story the number of the story it is in
 */
public record Report(
    long id, String identity, String name, long current, String outlet, Instant told, long story) {}
