package org.rashomon.sources;

import java.util.Optional;

/**
 * The bytes of one file, stream or answer.
 *
 * @param name as its user would name it
 * @param id the file's name without its ending
 * @param bytes all of them, as they were found
 * @param type the kind and charset that whoever delivered it declares, as in an HTTP Content-Type
 * @param address where on the web it was got
 * @param told what the feed tells of it that led to it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Content(
    String name,
    String id,
    byte[] bytes,
    Optional<String> type,
    Optional<String> address,
    Optional<Told> told)
    implements Input {

  /** Bytes to which no feed has led. */
  public Content(
      String name, String id, byte[] bytes, Optional<String> type, Optional<String> address) {
    this(name, id, bytes, type, address, Optional.empty());
  }

  /** Bytes of which nothing is said. */
  public Content(String name, String id, byte[] bytes) {
    this(name, id, bytes, Optional.empty(), Optional.empty());
  }

  /** The same with what a feed tells of it. */
  public Content with(Told words) {
    return new Content(name, id, bytes, type, address, Optional.of(words));
  }
}
