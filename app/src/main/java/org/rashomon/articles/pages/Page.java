package org.rashomon.articles.pages;

import java.util.Optional;

/**
 * A web page as it was got.
 *
 * @param bytes of the document; a gzip around them is taken off
 * @param type the kind and charset that its deliverer declares, as in an HTTP Content-Type
 * @param address where it was got; addresses in the page are resolved against it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Page(byte[] bytes, Optional<String> type, Optional<String> address) {

  /** A page of which nothing is said. */
  public static Page of(byte[] bytes) {
    return new Page(bytes, Optional.empty(), Optional.empty());
  }
}
