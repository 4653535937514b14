package org.rashomon.sources;

import java.util.List;
import java.util.Optional;

/**
 * What a feed or a list tells of a page that it leads to; it counts where the page is silent.
 *
 * @param from the name of the feed or list
 * @param headline plain text
 * @param authors names
 * @param outlet the name of who published it
 * @param published a date or date and time of ISO 8601
 */
public record Told(
    String from,
    Optional<String> headline,
    List<String> authors,
    Optional<String> outlet,
    Optional<String> published) {

  public Told {
    authors = List.copyOf(authors);
  }
}
