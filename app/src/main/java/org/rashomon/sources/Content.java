package org.rashomon.sources;

/**
 * The bytes of one file or stream.
 *
 * @param name as its user would name it
 * @param id the file's name without its ending
 * @param bytes all of them, as they were found
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Content(String name, String id, byte[] bytes) implements Input {}
