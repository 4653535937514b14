package org.rashomon.sources.feeds;

import java.util.List;
import java.util.Optional;

/**
 * A feed as its publisher made it.
 *
 * @param title the outlet's or the section's name
 * @param link the address of the page that it is the feed of
 * @param language as declared
 * @param authors who is responsible for it
 * @param updated when it was last changed, as written
 * @param items in the feed's order
 */
public record Feed(
    Optional<FeedText> title,
    Optional<String> link,
    Optional<String> language,
    List<FeedPerson> authors,
    Optional<String> updated,
    List<FeedItem> items) {

  public Feed {
    authors = List.copyOf(authors);
    items = List.copyOf(items);
  }
}
