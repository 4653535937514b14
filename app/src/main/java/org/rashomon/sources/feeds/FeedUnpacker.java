package org.rashomon.sources.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.sources.Content;
import org.rashomon.sources.Names;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;
import org.rashomon.sources.news.MailDates;
import org.rashomon.sources.news.NewsItem;

/**
 * Takes the reports out of a feed: those whose whole text it holds as they stand there, the others
 * as addresses to be fetched.
 */
public final class FeedUnpacker {
  /** A text at least so long is the report and not a word about it; in characters. */
  private static final int WHOLE = 600;

  private static final int MOST = 1_000;

  private final Content content;
  private final Feed feed;
  private final Parts parts;

  private FeedUnpacker(Content content, Feed feed, Parts parts) {
    this.content = content;
    this.feed = feed;
    this.parts = parts;
  }

  /** Hands on every report of a feed. */
  public static void unpack(Content content, Feed feed, Parts parts) {
    new FeedUnpacker(content, feed, parts).unpack();
  }

  private void unpack() {
    if (feed.items().isEmpty()) {
      parts.take(
          new Unread(content.name(), "a feed without items", "check its address, or leave it out"));
    }
    List<String> addresses = new ArrayList<>();
    int number = 0;
    for (FeedItem item : feed.items().subList(0, Math.min(MOST, feed.items().size()))) {
      item(item, content.name() + ", item " + ++number, addresses);
    }
    if (feed.items().size() > MOST) {
      parts.take(
          new Unread(
              content.name(), "more than " + MOST + " items; the rest was not read", "split it"));
    }
    parts.follow(content.name(), addresses.stream().distinct().toList());
  }

  private void item(FeedItem item, String name, List<String> addresses) {
    String text = whole(item);
    Optional<String> link = item.link().filter(Addresses::isWeb);
    if (text.length() >= WHOLE || (link.isEmpty() && !text.isEmpty())) {
      parts.take(article(item, text).content(name, id(item)));
    } else if (link.isPresent()) {
      addresses.add(link.get());
    } else {
      parts.take(
          new Unread(name, "an item with neither text nor address", "look at the outlet's page"));
    }
  }

  /** The longest of its texts; what it is said to be about only stands in for none. */
  private static String whole(FeedItem item) {
    String longest = "";
    for (FeedText text : item.content()) {
      String plain = text.plain();
      longest = plain.length() > longest.length() ? plain : longest;
    }
    String summary = item.summary().map(FeedText::plain).orElse("");
    boolean standsIn =
        longest.isEmpty() && (item.link().isEmpty() || summary.length() >= 2 * WHOLE);
    return standsIn ? summary : longest;
  }

  private NewsItem article(FeedItem item, String text) {
    List<FeedPerson> authors = item.authors().isEmpty() ? feed.authors() : item.authors();
    return new NewsItem(
        item.title().map(FeedText::plain),
        text,
        item.link().filter(Addresses::isWeb),
        item.source().or(() -> feed.title().map(FeedText::plain)),
        authors.stream().flatMap(person -> person.name().stream()).toList(),
        item.published().or(item::updated).flatMap(MailDates::iso),
        item.updated().flatMap(MailDates::iso),
        item.language(),
        Optional.empty());
  }

  private String id(FeedItem item) {
    return item.link().map(Names::ofAddress).orElse(content.id());
  }
}
