package org.rashomon.sources.feeds;

import java.util.List;
import java.util.Optional;

/**
 * One report in a feed.
 *
 * @param id what the publisher knows it by
 * @param title its headline
 * @param link the address of its page, absolute where the feed lets it be made so
 * @param authors as given
 * @param published when, as written
 * @param updated last change, as written
 * @param summary what the feed tells of it
 * @param content its text, in each form given
 * @param language as declared for it or its feed
 * @param source the title of the feed that it was taken over from
 */
public record FeedItem(
    Optional<String> id,
    Optional<FeedText> title,
    Optional<String> link,
    List<FeedPerson> authors,
    Optional<String> published,
    Optional<String> updated,
    Optional<FeedText> summary,
    List<FeedText> content,
    Optional<String> language,
    Optional<String> source) {

  public FeedItem {
    authors = List.copyOf(authors);
    content = List.copyOf(content);
  }
}
